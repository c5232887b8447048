package org.waymark.protection;

import org.springframework.stereotype.Component;
import org.waymark.access.Proofs;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;

/** Who records acts of protection: children's social care, and the police for what is theirs. */
@Component
public class Recorders {
    private final Proofs proofs;

    Recorders(Proofs proofs) {
        this.proofs = proofs;
    }

    public Practitioner socialCareOrPolice() {
        return isPolice() ? proofs.police() : proofs.socialCare();
    }

    public Practitioner socialCare() {
        return proofs.socialCare();
    }

    public boolean isSocialCare() {
        return CurrentPractitioner.get().agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE
                && proofs.holdsRecords();
    }

    public boolean isPolice() {
        return CurrentPractitioner.get().agency().kind() == AgencyKind.POLICE;
    }
}
