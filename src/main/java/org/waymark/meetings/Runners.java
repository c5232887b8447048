package org.waymark.meetings;

import org.springframework.stereotype.Component;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;

/**
 * Who runs a meeting: invites, records and confirms. Whoever convenes or chairs it, and people of
 * children's social care who may see it (H.2: "Assess, plan, convene").
 */
@Component
class Runners {
    private final Proofs proofs;

    Runners(Proofs proofs) {
        this.proofs = proofs;
    }

    /** Asked before a meeting is looked for: whoever holds no records learns of none. */
    void holdRecords() {
        proofs.practitioner();
    }

    boolean runs(Meeting.Facts f) {
        if (!proofs.holdsRecords()) return false;
        var me = CurrentPractitioner.get();
        return me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE
                || me.id().equals(f.convenor())
                || me.id().equals(f.chair());
    }

    /**
     * @throws NotAllowed to everybody else who may see the meeting
     */
    Practitioner require(Meeting.Facts f) {
        proofs.practitioner();
        if (!runs(f)) throw new NotAllowed(AccessRules.NEEDS_WHO_RUNS_THE_MEETING);
        return CurrentPractitioner.get();
    }
}
