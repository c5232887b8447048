package org.waymark.referral;

import java.time.Instant;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.people.QualifiedSocialWorker;

/**
 * A referral's life: received, claimed by one social worker, decided. A decision may also come
 * straight from received: a claim keeps two people from starting, it never slows one (safety rule
 * 1). A manager who agrees with the referrer's disagreement puts it back to received; the decisions
 * it had stay.
 */
public sealed interface Referral {
    Facts facts();

    /** What does not change as it moves, but for the time limit of one that is decided again. */
    record Facts(
            ReferralId id,
            ConcernId concern,
            ChildId child,
            AgencyId referrersAgency,
            PractitionerId referrer,
            boolean urgent,
            Instant receivedAt,
            Instant decisionDue,
            int version) {
        /** Due by the end of a day is in time until that day is over (guide ¶8). */
        boolean lateAt(Instant now) {
            return !now.isBefore(decisionDue);
        }

        private Facts dueBy(Instant due) {
            return new Facts(
                    id,
                    concern,
                    child,
                    referrersAgency,
                    referrer,
                    urgent,
                    receivedAt,
                    due,
                    version);
        }
    }

    /** Can be decided. */
    sealed interface Undecided extends Referral {
        default Decided decide(CourseOfAction action, QualifiedSocialWorker by, Instant now) {
            return new Decided(facts(), action, by.id(), now);
        }
    }

    record Received(Facts facts) implements Undecided {
        Claimed claim(PractitionerId by, Instant now) {
            return new Claimed(facts, by, now);
        }
    }

    record Claimed(Facts facts, PractitionerId by, Instant at) implements Undecided {
        Received release() {
            return new Received(facts);
        }
    }

    record Decided(Facts facts, CourseOfAction action, PractitionerId by, Instant at)
            implements Referral {
        /** A manager who agrees with an escalation opens it again, with a new time limit. */
        Received reopen(Instant due) {
            return new Received(facts.dueBy(due));
        }
    }
}
