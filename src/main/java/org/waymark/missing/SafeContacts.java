package org.waymark.missing;

import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Sql;
import org.waymark.web.RuleBroken;

/** Never through an adult who is not safe to tell (safety rule 7). */
@Component
class SafeContacts {
    private final Sql sql;
    private final AdultsAround adults;

    SafeContacts(Sql sql, AdultsAround adults) {
        this.sql = sql;
        this.adults = adults;
    }

    /**
     * @throws RuleBroken SAFE_CONTACT_NEEDS_ADULT when the adult is not known to be safe to tell
     */
    void check(ReturnInterviewId interview, SafeContact c) {
        if (c.how() == SafeHow.THROUGH_ADULT
                && adults.safe(interview).stream().noneMatch(a -> a.id().equals(c.adult())))
            throw new RuleBroken(MissingRules.SAFE_CONTACT_NEEDS_ADULT, "safeAdult");
    }

    /** The same where there is no interview yet. */
    void check(ChildId child, SafeContact c) {
        var adult = c.adult();
        if (c.how() != SafeHow.THROUGH_ADULT || adult == null) return;
        if (!sql.exists(
                "select 1 from child_adult where id = ? and child_id = ? and safe_to_tell = 'YES'",
                adult,
                child)) throw new RuleBroken(MissingRules.SAFE_CONTACT_NEEDS_ADULT, "safeAdult");
    }
}
