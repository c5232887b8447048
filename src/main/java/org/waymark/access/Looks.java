package org.waymark.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Place;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/**
 * Who has looked at a file. People are named to the manager who holds it and to the data-protection
 * officer only; others learn agency and time (safety rule 11). The database decides.
 */
@Service
public class Looks {
    static final Place LATEST = new Place(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private final Sql sql;

    Looks(Sql sql) {
        this.sql = sql;
    }

    /**
     * One look.
     *
     * @param person null to whoever is not told names
     * @param because why they could: what had opened the file to them
     */
    public record Look(
            UUID id,
            Instant at,
            String screen,
            Act act,
            String agency,
            @Nullable String person,
            @Nullable String jobTitle,
            @Nullable String because) {
        static Look of(Row r) {
            return new Look(
                    r.uuid("id"),
                    r.instant("at"),
                    r.text("screen"),
                    r.kind("act", Act.class),
                    r.text("agency"),
                    r.findText("practitioner"),
                    r.findText("job_title"),
                    r.findText("because"));
        }
    }

    /** A page of looks, the latest first, and where the next one begins. */
    public record Part(List<Look> looks, @Nullable Place older) {}

    /**
     * The child whose looks this person may see; the data-protection officer needs to see nothing
     * else of the file.
     */
    public Optional<ChildId> file(CaseReference reference) {
        return sql.first(
                "select child from looks_file(?) child where child is not null",
                r -> r.id("child", ChildId::new),
                reference.value());
    }

    public Part of(ChildId child, @Nullable Place before, int limit) {
        var place = before == null ? LATEST : before;
        var found =
                new ArrayList<>(
                        sql.list(
                                """
                                select id, at, screen, act, agency, practitioner, job_title, because
                                from who_looked(?, ?, ?, ?)
                                """,
                                Look::of,
                                child,
                                place.at(),
                                place.id(),
                                limit + 1));
        var more = found.size() > limit;
        if (more) found.removeLast();
        var last = found.isEmpty() ? null : found.getLast();
        return new Part(
                List.copyOf(found), more && last != null ? new Place(last.at(), last.id()) : null);
    }
}
