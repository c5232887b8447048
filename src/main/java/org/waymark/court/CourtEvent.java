package org.waymark.court;

import java.time.Instant;
import java.util.UUID;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;

/** What happens in an investigation and at court, for those whom its record is open to. */
public sealed interface CourtEvent extends CaseEvent {
    CourtCaseId courtCase();

    @Override
    default UUID subject() {
        return courtCase().value();
    }

    @Override
    default UUID recordId() {
        return courtCase().value();
    }

    @Override
    default Compartment compartment() {
        return Compartment.COURT;
    }

    /** Its clock for the offer of support counts from the report (Victims' Code right 4). */
    record CourtCaseOpened(
            ChildId child,
            CourtCaseId courtCase,
            AgencyId agency,
            Instant countsFrom,
            Instant happenedAt)
            implements CourtEvent {
        @Override
        public String headline() {
            return "Court support begun";
        }
    }

    record IsvaOffered(
            ChildId child,
            CourtCaseId courtCase,
            IsvaAnswer answer,
            AgencyId agency,
            Instant happenedAt)
            implements CourtEvent {
        @Override
        public String headline() {
            return "Independent sexual violence adviser: " + answer.words();
        }
    }

    record CourtStepRecorded(
            ChildId child,
            CourtCaseId courtCase,
            String headline,
            AgencyId agency,
            Instant happenedAt)
            implements CourtEvent {}

    /** Closed to everybody but therapists and whoever wrote it (safety rule 9). */
    record TherapyRecorded(
            ChildId child, CourtCaseId courtCase, AgencyId agency, Instant happenedAt)
            implements CourtEvent {
        @Override
        public String headline() {
            return "Therapy recorded";
        }

        @Override
        public Compartment compartment() {
            return Compartment.THERAPY;
        }
    }

    record VictimUpdateDue(
            ChildId child,
            CourtCaseId courtCase,
            VictimUpdateId update,
            PoliceStep what,
            AgencyId agency,
            Instant happenedAt)
            implements CourtEvent {
        @Override
        public UUID subject() {
            return update.value();
        }

        @Override
        public String headline() {
            return what.words();
        }
    }

    record VictimTold(
            ChildId child,
            CourtCaseId courtCase,
            VictimUpdateId update,
            AgencyId agency,
            Instant happenedAt)
            implements CourtEvent {
        @Override
        public UUID subject() {
            return update.value();
        }

        @Override
        public String headline() {
            return "The child was told what the police did";
        }
    }

    /**
     * @param limit days until the last day to apply
     */
    record CompensationPossible(
            ChildId child,
            CourtCaseId courtCase,
            Integer limit,
            AgencyId agency,
            Instant countsFrom,
            Instant happenedAt)
            implements CourtEvent {
        @Override
        public String headline() {
            return "Compensation can be applied for";
        }
    }

    record CompensationSettled(
            ChildId child, CourtCaseId courtCase, AgencyId agency, Instant happenedAt)
            implements CourtEvent {
        @Override
        public String headline() {
            return "Compensation applied for, or not wanted";
        }
    }
}
