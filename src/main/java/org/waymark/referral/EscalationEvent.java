package org.waymark.referral;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.people.AgencyId;
import org.waymark.people.TeamId;

/** A referrer disagrees with a decision, and what a manager answers (product.md step 2). */
public sealed interface EscalationEvent extends CaseEvent {
    ConcernId concern();

    ReferralId referral();

    @Override
    default UUID recordId() {
        return concern().value();
    }

    @Override
    default Map<String, ?> details() {
        return Map.of("referral", referral().toString(), "concern", concern().toString());
    }

    /** The referrer's own entry; starts the clock for the answer, which is the front door's. */
    record DecisionEscalated(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            EscalationId escalation,
            TeamId team,
            AgencyId agency,
            Instant happenedAt)
            implements EscalationEvent {
        @Override
        public UUID subject() {
            return escalation.value();
        }

        @Override
        public String headline() {
            return "The referrer disagreed with the decision";
        }
    }

    record EscalationAnswered(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            EscalationId escalation,
            boolean changed,
            AgencyId agency,
            Instant happenedAt)
            implements EscalationEvent {
        @Override
        public UUID subject() {
            return escalation.value();
        }

        @Override
        public String headline() {
            return changed
                    ? "Disagreement answered: to be decided again"
                    : "Disagreement answered: the decision stands";
        }

        @Override
        public String sharedWith() {
            return "Referrer";
        }
    }

    /** Starts the clock of ¶8 anew; the first one and its decision stay as they were. */
    record ReferralReopened(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            TeamId team,
            AgencyId agency,
            Instant happenedAt)
            implements EscalationEvent {
        @Override
        public UUID subject() {
            return referral.value();
        }

        @Override
        public String headline() {
            return "Put back on the board: to be decided again";
        }
    }
}
