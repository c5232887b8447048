package org.waymark.protection;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;

/** Strategy discussions and section 47 enquiries (guide ¶10). */
public sealed interface EnquiryEvent extends CaseEvent {
    /** A strategy discussion, filed under its meeting. */
    sealed interface OfStrategy extends EnquiryEvent {
        StrategyId strategy();

        /** The meeting. */
        UUID record();

        @Override
        default UUID subject() {
            return strategy().value();
        }

        @Override
        default UUID recordId() {
            return record();
        }

        @Override
        default Compartment compartment() {
            return Compartment.MEETING;
        }
    }

    /** A section 47 enquiry. */
    sealed interface OfEnquiry extends EnquiryEvent {
        EnquiryId enquiry();

        @Override
        default UUID subject() {
            return enquiry().value();
        }

        @Override
        default UUID recordId() {
            return enquiry().value();
        }
    }

    /**
     * Happened when it was held, which may be before it was recorded.
     *
     * @param record the meeting
     * @param decision null where it is still to be decided
     */
    record StrategyDiscussionHeld(
            ChildId child,
            StrategyId strategy,
            UUID record,
            @Nullable StrategyDecision decision,
            AgencyId agency,
            Instant happenedAt)
            implements OfStrategy {
        @Override
        public String headline() {
            return decision == null
                    ? "Strategy discussion held, not decided yet"
                    : "Strategy discussion held: " + decision.words();
        }
    }

    /** Starts the clock by which everybody meets who could not be on the telephone at night. */
    record StrategyFollowUpAsked(
            ChildId child, StrategyId strategy, UUID record, AgencyId agency, Instant happenedAt)
            implements OfStrategy {
        @Override
        public String headline() {
            return "A meeting that follows up the strategy discussion was asked for";
        }
    }

    record StrategyFollowedUp(
            ChildId child, StrategyId strategy, UUID record, AgencyId agency, Instant happenedAt)
            implements OfStrategy {
        @Override
        public String headline() {
            return "The strategy discussion was followed up";
        }
    }

    record StrategyDiscussionDecided(
            ChildId child,
            StrategyId strategy,
            UUID record,
            StrategyDecision decision,
            AgencyId agency,
            Instant happenedAt)
            implements OfStrategy {
        @Override
        public String headline() {
            return "Strategy discussion decided: " + decision.words();
        }
    }

    record StrategyDiscussionNotHeld(
            ChildId child, StrategyId strategy, AgencyId agency, Instant happenedAt)
            implements EnquiryEvent {
        @Override
        public UUID subject() {
            return strategy.value();
        }

        @Override
        public String headline() {
            return "Strategy discussion considered, and not held";
        }
    }

    /**
     * Counts from the strategy discussion that initiated it, also for the 15 working days to the
     * initial conference (domain.md B.4, trap 2).
     */
    record EnquiryStarted(
            ChildId child,
            EnquiryId enquiry,
            boolean joint,
            @Nullable TeamId team,
            PractitionerId owner,
            AgencyId agency,
            Instant happenedAt)
            implements OfEnquiry {
        @Override
        public String headline() {
            return joint
                    ? "Section 47 enquiry started, together with the police"
                    : "Section 47 enquiry started";
        }
    }

    record ChildSeenInEnquiry(
            ChildId child,
            EnquiryId enquiry,
            boolean seen,
            boolean alone,
            AgencyId agency,
            Instant happenedAt)
            implements OfEnquiry {
        @Override
        public String headline() {
            if (!seen) return "Section 47 enquiry: the child could not be seen";
            return alone
                    ? "Section 47 enquiry: the child was seen alone"
                    : "Section 47 enquiry: the child was seen";
        }
    }

    record EnquiryConcluded(
            ChildId child,
            EnquiryId enquiry,
            EnquiryOutcome outcome,
            boolean conference,
            AgencyId agency,
            Instant happenedAt)
            implements OfEnquiry {
        @Override
        public String headline() {
            return "Section 47 enquiry concluded: "
                    + outcome.words()
                    + (conference ? ". A conference is held" : ". No conference is held");
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("outcome", outcome.name(), "conference", conference);
        }
    }

    /** Stops the clock of the initial conference. */
    record ConferenceNotRequired(
            ChildId child, EnquiryId enquiry, AgencyId agency, Instant happenedAt)
            implements OfEnquiry {
        @Override
        public String headline() {
            return "No child protection conference is needed";
        }
    }
}
