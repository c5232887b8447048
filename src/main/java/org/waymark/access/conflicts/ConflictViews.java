package org.waymark.access.conflicts;

import java.util.List;
import org.springframework.stereotype.Service;
import org.waymark.access.ConflictId;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads declared conflicts: one's own, those one declared, and all of them for data protection. */
@Service
class ConflictViews {
    private static final String SELECT =
            """
            select c.id, c.practitioner_id, p.name, a.name as agency, c.relation, c.words, c.given_name, c.family_name,
                   c.date_of_birth, c.reference, d.name as declared_by, c.declared_at, c.review_on, c.reviewed_at, c.review,
                   v.name as reviewed_by, c.ended_at, c.version
            from conflict_record c join practitioner p on p.id = c.practitioner_id join agency a on a.id = c.agency_id
            join practitioner d on d.id = c.declared_by left join practitioner v on v.id = c.reviewed_by
            """;

    private final Sql sql;

    ConflictViews(Sql sql) {
        this.sql = sql;
    }

    /** Of this person, and declared by them, the latest first. */
    List<Conflict> mine() {
        var me = CurrentPractitioner.get().id();
        return sql.list(
                SELECT
                        + "where c.practitioner_id = ? or c.declared_by = ? order by c.declared_at desc, c.id limit 50",
                Conflict::of,
                me,
                me);
    }

    /** Those that hold, the next to look at first; for data protection. */
    List<Conflict> toReview() {
        return sql.list(
                SELECT
                        + "where c.ended_at is null order by c.reviewed_at is not null, c.review_on, c.id limit 100",
                Conflict::of);
    }

    /**
     * @throws NotFound when there is none, or none for this reader
     */
    Conflict get(ConflictId id) {
        return sql.first(SELECT + "where c.id = ?", Conflict::of, id)
                .orElseThrow(NotFound::new)
                .with(files(id));
    }

    private List<Conflict.ConflictFile> files(ConflictId id) {
        return sql.list(
                "select child_id, reference, strength, kept_away, found_at from conflict_files(?)",
                r ->
                        new Conflict.ConflictFile(
                                r.id("child_id", ChildId::new),
                                new CaseReference(r.text("reference")),
                                !r.text("strength").equals("LIKE"),
                                r.is("kept_away"),
                                r.instant("found_at")),
                id);
    }
}
