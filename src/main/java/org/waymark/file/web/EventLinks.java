package org.waymark.file.web;

import java.util.Map;
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

    /** Records of step 3 that have a page of their own, by the beginning of their events' names. */
    private static final Map<String, String> OF_PROTECTION =
            Map.of(
                    "EmergencyOrder", "/emergency-orders/",
                    "OrderDuty", "/emergency-orders/",
                    "Accommodation", "/section-20/",
                    "StrategyDiscussion", "/strategy-discussions/",
                    "Enquiry", "/enquiries/",
                    "ChildSeenInEnquiry", "/enquiries/",
                    "ProtectionPlan", "/protection-plans/",
                    "ProtectionVisit", "/protection-plans/",
                    "NeedPlan", "/child-in-need-plans/");

    private static final Set<String> OF_ASSESSMENT =
            Set.of(
                    "AssessmentStarted",
                    "ConsentConsidered",
                    "ContributionAsked",
                    "AssessmentConcluded",
                    "AssessmentSent",
                    "AssessmentReturned",
                    "AssessmentAuthorised",
                    "OnwardReferralConsidered",
                    "AssessmentClosed");

    private EventLinks() {}

    /** Null where there is no page of its own. */
    static @Nullable String path(Chronology.Entry e, Practitioner reader) {
        if (e.type().startsWith("PoliceProtection")) return "/police/protection/" + e.subject();
        if (e.type().equals("ContributionGiven")) return "/contributions/" + e.subject();
        if (OF_ASSESSMENT.contains(e.type())) return "/assessments/" + e.subject();
        if (OF_REFERRAL.contains(e.type())) return referral(e, reader);
        if (!e.type().startsWith("EnquiryDuty"))
            for (var p : OF_PROTECTION.entrySet())
                if (e.type().startsWith(p.getKey())) return p.getValue() + e.subject();
        if (e.type().startsWith("Check") || e.type().equals("UrgentCheckAsked"))
            return "/checks/" + e.subject();
        if (e.type().startsWith("Allocation"))
            return reader.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE
                    ? "/allocations/" + e.subject()
                    : null;
        if (e.type().startsWith("Transfer"))
            return reader.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE
                    ? "/transfers/" + e.subject()
                    : null;
        if (e.type().startsWith("Court") || e.type().equals("IsvaOffered"))
            return "/court-cases/" + e.subject();
        if (e.type().startsWith("Victim")) return "/victim-updates/" + e.subject();
        if (e.type().startsWith("Nrm")) return "/trafficking/" + e.subject();
        if (e.type().startsWith("Panel")) return "/panel-items/" + e.subject();
        if (e.type().startsWith("Meeting")) return "/meetings/" + e.subject();
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
