package org.waymark.referral;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;

/** What happens to a referral, from sending to the decision and its telling. */
public sealed interface ReferralEvent extends CaseEvent {
    ConcernId concern();

    ReferralId referral();

    @Override
    default UUID recordId() {
        return concern().value();
    }

    @Override
    default UUID subject() {
        return referral().value();
    }

    @Override
    default Map<String, ?> details() {
        return Map.of("referral", referral().toString(), "concern", concern().toString());
    }

    /** The referrer's own entry. */
    record ReferralSent(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            boolean police,
            Basis basis,
            @Nullable Informed childTold,
            @Nullable Informed parentsTold,
            AgencyId agency,
            Instant happenedAt)
            implements ReferralEvent {
        @Override
        public String headline() {
            return police
                    ? "Referred to children's social care and to the police"
                    : "Referred to children's social care; the police were left out, with a reason";
        }

        @Override
        public String sharedWith() {
            return police ? "Children's social care; police" : "Children's social care";
        }

        /** The decision to share, as golden rule 7 asks (domain.md E.4). */
        @Override
        public Map<String, ?> details() {
            return Map.of(
                    "referral",
                    referral.toString(),
                    "concern",
                    concern.toString(),
                    "purpose",
                    "To protect a child (guide ¶7)",
                    "basis",
                    basis.words(),
                    "childTold",
                    childTold == null ? "NOT_SAID" : childTold.name(),
                    "parentsTold",
                    parentsTold == null ? "NOT_SAID" : parentsTold.name());
        }
    }

    /** Starts the clock of guide ¶8. */
    record ReferralReceived(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            boolean urgent,
            @Nullable TeamId team,
            @Nullable PractitionerId owner,
            AgencyId agency,
            Instant happenedAt)
            implements ReferralEvent {
        @Override
        public String headline() {
            return urgent ? "Urgent referral received" : "Referral received";
        }
    }

    record ReferralScreened(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            boolean urgent,
            AgencyId agency,
            Instant happenedAt)
            implements ReferralEvent {
        @Override
        public String headline() {
            return urgent ? "Safety-screened: urgent" : "Safety-screened";
        }
    }

    record ReferralClaimed(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            PractitionerId by,
            AgencyId agency,
            Instant happenedAt)
            implements ReferralEvent {
        @Override
        public String headline() {
            return "A social worker started on the referral";
        }
    }

    record ReferralReleased(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            AgencyId agency,
            Instant happenedAt)
            implements ReferralEvent {
        @Override
        public String headline() {
            return "The referral was put back on the board";
        }
    }

    record OverrideAsked(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            AgencyId agency,
            Instant happenedAt)
            implements ReferralEvent {
        @Override
        public String headline() {
            return "A manager was asked to agree to a step below section 17";
        }
    }

    record OverrideAnswered(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            boolean agreed,
            AgencyId agency,
            Instant happenedAt)
            implements ReferralEvent {
        @Override
        public String headline() {
            return agreed
                    ? "A manager agreed to a step below section 17"
                    : "A manager did not agree to a step below section 17";
        }
    }

    record ReferralDecided(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            CourseOfAction action,
            boolean late,
            @Nullable TeamId nextTeam,
            AgencyId agency,
            Instant happenedAt)
            implements ReferralEvent {
        @Override
        public String headline() {
            return "Decision: " + action.words() + (late ? " (after the time limit)" : "");
        }
    }

    /** What protection did not wait for, added to the decision afterwards. */
    record DecisionAddedTo(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            AboutDecision about,
            AgencyId agency,
            Instant happenedAt)
            implements ReferralEvent {
        @Override
        public String headline() {
            return "Added to the decision: " + about.words();
        }
    }

    /** The referrer's own entry: what they were told. */
    record OutcomeTold(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            AgencyId agency,
            Instant happenedAt)
            implements ReferralEvent {
        @Override
        public String headline() {
            return "The referrer was told the outcome";
        }

        @Override
        public String sharedWith() {
            return "Referrer";
        }
    }
}
