package org.waymark.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Sql;

/** The documents of all records of a child, as far as a reader may see those records. */
@Component
public class ChildDocuments {
    private final Sql sql;

    ChildDocuments(Sql sql) {
        this.sql = sql;
    }

    /**
     * One of them.
     *
     * @param description in the words of whoever added it
     * @param health kept where health keeps its own, or therapy
     */
    public record One(
            DocumentId id, FileType type, String description, Instant addedAt, boolean health) {
        /** "Attendance, added on 3 November 2026". */
        public String title() {
            return description + ", added on " + Wording.day(addedAt);
        }
    }

    /** Those that stand, the latest first. */
    public List<One> of(Collection<ChildId> children) {
        return sql.list(
                """
                select id, type, description, added_at, compartment in ('health', 'therapy') as health from document
                where child_id = any (?::uuid[]) and withdrawn_at is null and compartment not in ('therapy', 'source', 'intelligence', 'lado')
                order by added_at desc, id limit 50
                """,
                r ->
                        new One(
                                r.id("id", DocumentId::new),
                                r.kind("type", FileType.class),
                                r.text("description"),
                                r.instant("added_at"),
                                r.is("health")),
                children);
    }
}
