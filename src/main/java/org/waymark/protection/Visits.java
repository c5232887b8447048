package org.waymark.protection;

import static org.waymark.protection.ProtectionRules.*;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.Practitioner;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;

/** Visits to a child, in an enquiry and under a plan alike. */
@Component
class Visits {
    private final Sql sql;

    Visits(Sql sql) {
        this.sql = sql;
    }

    /** The moment of the visit, where nothing is wrong with it. */
    static Instant check(SeeChild c, Instant notBefore, Instant now) {
        var at = c.at() == null ? now : c.at();
        new Checks()
                .require(!at.isAfter(now) && !at.isBefore(notBefore), VISIT_OUTSIDE, "visitAt")
                .require(c.seen() != null, VISIT_NEEDS_SEEN, "seen")
                .require(
                        !Boolean.TRUE.equals(c.seen()) || c.alone() != null,
                        VISIT_NEEDS_ALONE,
                        "alone")
                .require(!Blank.is(c.words()), VISIT_NEEDS_WORDS, "visitWords")
                .orThrow();
        return at;
    }

    void insert(VisitId id, ChildId child, SeeChild c, Instant at, Practitioner me, Instant now) {
        var seen = Boolean.TRUE.equals(c.seen());
        sql.update(
                """
                insert into protection_visit (id, record_id, child_id, author_agency, visited_at, seen, seen_alone, visitor, words,
                    recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                c.process(),
                child,
                me.agency().id(),
                at,
                seen,
                seen && Boolean.TRUE.equals(c.alone()),
                Blank.is(c.visitor()) ? me.name() : c.visitor(),
                c.words(),
                me.id(),
                now);
    }
}
