package org.waymark.trafficking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;

/**
 * What happens to a referral of a trafficked child; the chronology says nothing of the suspicion.
 */
public sealed interface NrmEvent extends CaseEvent {
    UUID nrm();

    @Override
    default UUID subject() {
        return nrm();
    }

    @Override
    default @Nullable UUID recordId() {
        return nrm();
    }

    record NrmConsidered(ChildId child, UUID nrm, AgencyId agency, Instant happenedAt)
            implements NrmEvent {
        @Override
        public String headline() {
            return "A national referral was considered";
        }
    }

    /** Its clock is the target of the reasonable-grounds decision, on the list of who submitted. */
    record NrmSubmitted(
            ChildId child,
            UUID nrm,
            AgencyId agency,
            PractitionerId owner,
            Instant countsFrom,
            Instant happenedAt)
            implements NrmEvent {
        @Override
        public String headline() {
            return "A national referral was sent";
        }
    }

    /** Decided by a local panel: another target. */
    record NrmSubmittedDevolved(
            ChildId child,
            UUID nrm,
            AgencyId agency,
            PractitionerId owner,
            Instant countsFrom,
            Instant happenedAt)
            implements NrmEvent {
        @Override
        public String headline() {
            return "A national referral was sent to the local panel";
        }
    }

    record NrmReasonableGrounds(ChildId child, UUID nrm, AgencyId agency, Instant happenedAt)
            implements NrmEvent {
        @Override
        public String headline() {
            return "The first decision on a national referral came";
        }
    }

    /** At least thirty days; nobody is moved on before. */
    record NrmRecoveryBegan(
            ChildId child,
            UUID nrm,
            AgencyId agency,
            PractitionerId owner,
            Instant countsFrom,
            Instant happenedAt)
            implements NrmEvent {
        @Override
        public String headline() {
            return "Recovery period of a national referral began";
        }
    }

    record NrmConclusiveGrounds(ChildId child, UUID nrm, AgencyId agency, Instant happenedAt)
            implements NrmEvent {
        @Override
        public String headline() {
            return "The last decision on a national referral came";
        }
    }

    record NrmAsked(ChildId child, UUID nrm, AgencyId agency, Instant happenedAt)
            implements NrmEvent {
        @Override
        public String headline() {
            return "Asked where a national referral stands";
        }
    }

    record NrmStepRecorded(
            ChildId child, UUID nrm, String headline, AgencyId agency, Instant happenedAt)
            implements NrmEvent {}

    record GuardianRecorded(
            ChildId child, UUID nrm, String headline, AgencyId agency, Instant happenedAt)
            implements NrmEvent {}
}
