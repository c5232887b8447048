package org.waymark.identification;

import static org.waymark.identification.IdentificationRules.*;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.Practitioner;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;

/**
 * What asking, answering and adding a discussion have in common: whose concern it is, what an
 * answer needs, and where it leaves the concern.
 */
@Component
class Discussed {
    private final Sql sql;

    Discussed(Sql sql) {
        this.sql = sql;
    }

    /**
     * The child of a concern of this person's own agency: guide ¶7 is for those who noticed.
     *
     * @throws NotAllowed when another agency raised it
     */
    ChildId ownConcern(ConcernId id, Practitioner me) {
        var found =
                sql.first(
                                "select child_id, author_agency from concern where id = ?",
                                r ->
                                        new Of(
                                                r.id("child_id", ChildId::new),
                                                r.id("author_agency", AgencyId::new)),
                                id)
                        .orElseThrow(NotFound::new);
        if (!found.agency().equals(me.agency().id()))
            throw new NotAllowed(AccessRules.NEEDS_RAISING_AGENCY);
        return found.child();
    }

    /** Advice, decision and reason. */
    static Checks needs(
            @Nullable String advice, @Nullable Boolean remains, @Nullable String reason) {
        return new Checks()
                .require(!blank(advice), ADVICE_NEEDS_WORDS, "advice")
                .require(remains != null, ADVICE_NEEDS_DECISION, "concernRemains")
                .require(!blank(reason), ADVICE_NEEDS_REASON, "reason");
    }

    /**
     * Not referred only when no discussion left concern and none is waiting: either person's
     * remaining concern is enough (safety rule 3).
     */
    void settle(ConcernId concern) {
        sql.update(
                """
                update concern c set version = version + 1, state = case when exists (
                        select 1 from consultation k where k.concern_id = c.id
                        and (k.state in ('ASKED', 'PASSED_ON') or (k.state = 'ANSWERED' and k.concern_remains)))
                    then 'CONSULTING' else 'NOT_REFERRED' end
                where id = ? and state <> 'REFERRED'
                """,
                concern);
    }

    static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }

    private record Of(ChildId child, AgencyId agency) {}
}
