package org.waymark.missing;

import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.AdultId;
import org.waymark.child.Adults;
import org.waymark.web.RuleBroken;

/** Never through an adult who is not safe to tell (safety rule 7). */
@Component
class SafeContacts {
    private final AdultsAround around;
    private final Adults adults;

    SafeContacts(AdultsAround around, Adults adults) {
        this.around = around;
        this.adults = adults;
    }

    /**
     * @throws RuleBroken SAFE_CONTACT_NEEDS_ADULT when the adult is not known to be safe to tell
     */
    void check(ReturnInterviewId interview, SafeContact c) {
        if (c.how() == SafeHow.THROUGH_ADULT
                && around.safe(interview).stream().noneMatch(a -> a.id().value().equals(c.adult())))
            throw new RuleBroken(MissingRules.SAFE_CONTACT_NEEDS_ADULT, "safeAdult");
    }

    /** The same where there is no interview yet. */
    void check(ChildId child, SafeContact c) {
        var adult = c.adult();
        if (c.how() != SafeHow.THROUGH_ADULT || adult == null) return;
        if (!adults.mayBeTold(child, new AdultId(adult)))
            throw new RuleBroken(MissingRules.SAFE_CONTACT_NEEDS_ADULT, "safeAdult");
    }
}
