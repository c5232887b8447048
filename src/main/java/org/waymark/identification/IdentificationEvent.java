package org.waymark.identification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.casefile.Precision;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;

/** What happens in step 1 and in the discussion of ¶7. */
public sealed interface IdentificationEvent extends CaseEvent {
    ConcernId concern();

    @Override
    default UUID subject() {
        return concern().value();
    }

    @Override
    default UUID recordId() {
        return concern().value();
    }

    /** Happened when the thing happened, which may be long before it was recorded. */
    record ConcernRaised(
            ChildId child,
            ConcernId concern,
            AgencyId agency,
            Instant happenedAt,
            Precision precision,
            boolean observation)
            implements IdentificationEvent {
        @Override
        public String headline() {
            return observation ? "Observation added" : "Concern raised";
        }
    }

    record ConcernCorrected(ChildId child, ConcernId concern, AgencyId agency, Instant happenedAt)
            implements IdentificationEvent {
        @Override
        public String headline() {
            return "Correction added to a concern";
        }
    }

    /** Of one request for advice: its clocks start and stop by it. */
    sealed interface ConsultationEvent extends IdentificationEvent {
        ConsultationId consultation();

        @Override
        default UUID subject() {
            return consultation().value();
        }
    }

    record LookedAgain(ChildId child, ConcernId concern, AgencyId agency, Instant happenedAt)
            implements IdentificationEvent {
        @Override
        public String headline() {
            return "Looked again at a concern: nothing new to add";
        }
    }

    record ConsultationAsked(
            ChildId child,
            ConcernId concern,
            ConsultationId consultation,
            PractitionerId owner,
            AgencyId agency,
            Instant happenedAt)
            implements ConsultationEvent {
        @Override
        public String headline() {
            return "Advice asked of a manager or designated lead";
        }
    }

    /** The same in urgency: its clock is shorter. */
    record UrgentConsultationAsked(
            ChildId child,
            ConcernId concern,
            ConsultationId consultation,
            PractitionerId owner,
            AgencyId agency,
            Instant happenedAt)
            implements ConsultationEvent {
        @Override
        public String headline() {
            return "Advice asked urgently of a manager or designated lead";
        }
    }

    /** Silence is answered (safety rule 3). */
    record ConsultationPassedOn(
            ChildId child,
            ConcernId concern,
            ConsultationId consultation,
            PractitionerId owner,
            AgencyId agency,
            Instant happenedAt)
            implements ConsultationEvent {
        @Override
        public String headline() {
            return "Request for advice passed on because it was not answered";
        }
    }

    record ConsultationUnanswered(
            ChildId child,
            ConcernId concern,
            ConsultationId consultation,
            AgencyId agency,
            Instant happenedAt)
            implements ConsultationEvent {
        @Override
        public String headline() {
            return "Nobody answered the request for advice, and nobody is left to ask";
        }
    }

    record ConsultationOvertaken(
            ChildId child,
            ConcernId concern,
            ConsultationId consultation,
            AgencyId agency,
            Instant happenedAt)
            implements ConsultationEvent {
        @Override
        public String headline() {
            return "Referred before the request for advice was answered";
        }
    }

    record AdviceRead(
            ChildId child,
            ConcernId concern,
            ConsultationId consultation,
            AgencyId agency,
            Instant happenedAt)
            implements ConsultationEvent {
        @Override
        public String headline() {
            return "The advice was read by the person who asked";
        }
    }

    record ConsultationAnswered(
            ChildId child,
            ConcernId concern,
            ConsultationId consultation,
            boolean remains,
            AgencyId agency,
            Instant happenedAt)
            implements ConsultationEvent {
        @Override
        public String headline() {
            return remains
                    ? "Discussed: concern remains"
                    : "Discussed: not referred, with a reason";
        }
    }

    /** Goes to the designated officer only (safety rule 5). */
    record AllegationMade(
            ChildId child,
            ConcernId concern,
            AllegationId allegation,
            @Nullable TeamId team,
            AgencyId agency,
            Instant happenedAt)
            implements IdentificationEvent {
        @Override
        public UUID subject() {
            return allegation.value();
        }

        @Override
        public Compartment compartment() {
            return Compartment.LADO;
        }

        @Override
        public String sharedWith() {
            return "Designated officer (LADO)";
        }

        @Override
        public String headline() {
            return "Concern about someone who works with children sent to the designated officer";
        }
    }

    record AllegationAcknowledged(
            ChildId child,
            ConcernId concern,
            AllegationId allegation,
            AgencyId agency,
            Instant happenedAt)
            implements IdentificationEvent {
        @Override
        public UUID subject() {
            return allegation.value();
        }

        @Override
        public Compartment compartment() {
            return Compartment.LADO;
        }

        @Override
        public String headline() {
            return "The designated officer acknowledged the concern";
        }
    }

    record PersonKeptAway(
            ChildId child,
            ConcernId concern,
            AllegationId allegation,
            AgencyId agency,
            Instant happenedAt)
            implements IdentificationEvent {
        @Override
        public UUID subject() {
            return allegation.value();
        }

        @Override
        public Compartment compartment() {
            return Compartment.LADO;
        }

        @Override
        public String headline() {
            return "The person the concern is about is kept away from this file";
        }
    }

    @Override
    default Map<String, ?> details() {
        return Map.of("concern", concern().toString());
    }
}
