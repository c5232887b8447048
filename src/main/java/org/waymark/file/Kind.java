package org.waymark.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Kinds of events that people look for in a history, by the stable names of the events. */
public enum Kind {
    CONCERNS("Concerns and observations", "ConcernRaised", "ConcernCorrected"),
    ADVICE(
            "Advice from a manager or lead",
            "ConsultationAsked",
            "ConsultationPassedOn",
            "ConsultationAnswered"),
    CHECKS(
            "Checks with other agencies",
            "CheckAsked",
            "UrgentCheckAsked",
            "CheckAnswered",
            "CheckReminded",
            "CheckPassedOn",
            "CheckUnanswered",
            "CheckCalled",
            "CheckWithdrawn"),
    REFERRAL(
            "Referral and deliveries",
            "ReferralSent",
            "ReferralReceived",
            "DeliverySent",
            "DeliveryAcknowledged",
            "DeliveryOvertaken",
            "DeliveryUnanswered",
            "ReferralScreened",
            "ReferralClaimed",
            "ReferralReleased"),
    DECISION(
            "Decisions",
            "ReferralDecided",
            "DecisionAddedTo",
            "OutcomeTold",
            "OverrideAsked",
            "OverrideAnswered",
            "DecisionEscalated",
            "EscalationAnswered"),
    POLICE_PROTECTION("Police protection", "PoliceProtectionTaken", "PoliceProtectionEnded"),
    ORDERS(
            "Emergency orders and accommodation",
            "EmergencyOrderMade",
            "EmergencyOrderExtended",
            "EmergencyOrderEnded",
            "OrderDutyBegan",
            "OrderDutyTakenUp",
            "AccommodationStarted",
            "AccommodationEnded",
            "ToldOfProtection"),
    ENQUIRY(
            "Strategy discussions and enquiries",
            "StrategyDiscussionHeld",
            "StrategyDiscussionDecided",
            "StrategyDiscussionNotHeld",
            "StrategyFollowUpAsked",
            "StrategyFollowedUp",
            "EnquiryStarted",
            "ChildSeenInEnquiry",
            "EnquiryConcluded",
            "ConferenceNotRequired"),
    PLANS(
            "Protection and child in need plans",
            "ProtectionPlanStarted",
            "ProtectionPlanChanged",
            "VisitIntervalSet",
            "ProtectionVisitMade",
            "ProtectionVisitTried",
            "ProtectionPlanEnded",
            "NeedPlanStarted",
            "NeedPlanReviewed",
            "NeedPlanEnded"),
    ASSESSMENT(
            "Assessment",
            "AssessmentStarted",
            "AssessmentAllocated",
            "AssessmentDateSet",
            "AssessmentWritten",
            "ChildVisited",
            "ConsentConsidered",
            "ContributionAsked",
            "ContributionGiven",
            "AssessmentConcluded",
            "AssessmentSent",
            "AssessmentReturned",
            "AssessmentAuthorised",
            "OnwardReferralConsidered",
            "AssessmentClosed",
            "ExploitationJudged",
            "JudgementCountersigned"),
    MISSING(
            "Missing and return interviews",
            "EpisodeReported",
            "PoliceTold",
            "PoliceRiskSet",
            "InformationAdded",
            "AgencyTold",
            "EpisodeBecameMissing",
            "PreventionInterviewHeld",
            "EpisodeEnded",
            "EpisodeClosedAtEighteen",
            "EpisodeSetAside",
            "ReturnInterviewDue",
            "ReturnInterviewOffered",
            "ReturnInterviewAccepted",
            "ReturnInterviewDeclined",
            "ReturnInterviewNotPossible",
            "ReturnInterviewArranged",
            "ReturnInterviewHandedOver",
            "ReturnInterviewHeld",
            "ReturnActionGiven",
            "ReturnActionDone",
            "FactPromoted"),
    MEETING(
            "Meetings",
            "MeetingPlanned",
            "MeetingMoved",
            "MeetingCancelled",
            "MeetingHeld",
            "MeetingNotQuorate",
            "MeetingReconvened",
            "PersonInvited",
            "AttendanceChanged",
            "ContributionGiven",
            "InformationShared",
            "MeetingDecided",
            "DissentRecorded",
            "ActionAgreed",
            "ActionCompleted",
            "ConferenceReportShared",
            "QualityAlertRaised",
            "PlanMeetingsDue",
            "CoreGroupHeld",
            "MinutesConfirmed",
            "MinutesGiven"),
    SUPPORT(
            "Support and becoming an adult",
            "SupportPlanOpened",
            "SupportPlanShared",
            "SupportItemChanged",
            "SupportPlanReviewed",
            "ProtectedAddressShown",
            "ProtectedAddressWithdrawn",
            "SupportPlanSharingStopped",
            "SupportPlanEighteen",
            "SupportPlanContinued",
            "SupportPlanEnded",
            "TransitionOpened",
            "AdultAssessmentDecided",
            "AdultServicesAsked",
            "AdultServicesAnswered"),
    COURT(
            "Investigation and court",
            "CourtCaseOpened",
            "IsvaOffered",
            "CourtStepRecorded",
            "VictimUpdateDue",
            "VictimTold",
            "CompensationPossible",
            "CompensationSettled"),
    BUNDLES("Bundles", "BundleMade", "BundleHandedToReader", "BundleRead", "BundleIssued"),
    ALLOCATION(
            "Who has the file",
            "AllocationOffered",
            "AllocationAccepted",
            "AllocationRejected",
            "AllocationTakenBack",
            "FileClosed",
            "FileReopened",
            "TransferSent",
            "TransferAnswered"),
    DOCUMENTS("Documents", "DocumentAdded", "DocumentWithdrawn"),
    CHILD(
            "The child's own record",
            "FileOpened",
            "WishesRecorded",
            "ChildHeard",
            "WarningSet",
            "WarningReviewed",
            "WarningEnded",
            "ChildMatched",
            "MatchUndone",
            "DetailsAdded",
            "FileClosedToTeams",
            "OwnerAsked",
            "AdultAdded",
            "AdultChanged",
            "SafeToTellDecided");

    private final String words;
    private final List<String> types;

    Kind(String words, String... types) {
        this.words = words;
        this.types = List.of(types);
    }

    public String words() {
        return words;
    }

    /** The stable names of its events. */
    public List<String> types() {
        return types;
    }

    /** As it stands in an address: "police-protection". */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> of(String slug) {
        return Arrays.stream(values()).filter(k -> k.slug().equals(slug)).findFirst();
    }
}
