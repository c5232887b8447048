package org.waymark.file.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.Chronology;
import org.waymark.people.AgencyKind;
import org.waymark.people.Practitioner;

/** Where an event of the history leads, for this reader. */
final class EventLinks {
    private static final Set<String> OF_REFERRAL =
            Set.of(
                    "ReferralSent",
                    "ReferralReceived",
                    "ReferralScreened",
                    "ReferralClaimed",
                    "ReferralReleased",
                    "ReferralDecided",
                    "OutcomeTold",
                    "DecisionEscalated",
                    "EscalationAnswered");

    private EventLinks() {}

    /** Null where there is no page of its own. */
    static @Nullable String path(Chronology.Entry e, Practitioner reader) {
        if (e.type().startsWith("PoliceProtection")) return "/police/protection/" + e.subject();
        if (OF_REFERRAL.contains(e.type())) return referral(e, reader);
        if (e.type().startsWith("Allocation"))
            return reader.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE
                    ? "/allocations/" + e.subject()
                    : null;
        var concern = e.record();
        return concern != null && (e.type().startsWith("Con")) ? "/concerns/" + concern : null;
    }

    private static @Nullable String referral(Chronology.Entry e, Practitioner reader) {
        return switch (reader.agency().kind()) {
            case CHILDRENS_SOCIAL_CARE -> "/front-door/referrals/" + e.subject();
            case POLICE -> null;
            default -> "/referrals/" + e.subject();
        };
    }

    static boolean isPolice(Practitioner reader) {
        return reader.agency().kind() == AgencyKind.POLICE;
    }
}
