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

/**
 * What happens to one delivery of a referral. The entries are the sender's own; each
 * delivery has its own clock.
 */
public sealed interface DeliveryEvent extends CaseEvent {
    ConcernId concern();

    ReferralId referral();

    DeliveryId delivery();

    Destination to();

    @Override
    default UUID recordId() {
        return concern().value();
    }

    @Override
    default UUID subject() {
        return delivery().value();
    }

    @Override
    default Map<String, ?> details() {
        return Map.of(
                "referral", referral().toString(),
                "concern", concern().toString(),
                "to", to().name());
    }

    /**
     * With whom it shares beyond what the entry of the referral itself says, for the sharing
     * record.
     */
    private static @Nullable String sharedBeyondReferral(Destination to) {
        return to == Destination.DUTY_TEAM ? to.words() : null;
    }

    /** Starts the clock for the acknowledgement; the team's, or the guardian's of a sealed file. */
    record DeliverySent(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            DeliveryId delivery,
            Destination to,
            @Nullable TeamId team,
            @Nullable PractitionerId owner,
            AgencyId agency,
            Instant happenedAt)
            implements DeliveryEvent {
        @Override
        public String headline() {
            return "Delivered to: " + to.words();
        }

        @Override
        public @Nullable String sharedWith() {
            return sharedBeyondReferral(to);
        }
    }

    /** The same with the shorter clock: what is urgent is not left for hours (safety rule 3). */
    record UrgentDeliverySent(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            DeliveryId delivery,
            Destination to,
            @Nullable TeamId team,
            @Nullable PractitionerId owner,
            AgencyId agency,
            Instant happenedAt)
            implements DeliveryEvent {
        @Override
        public String headline() {
            return "Delivered as urgent to: " + to.words();
        }

        @Override
        public @Nullable String sharedWith() {
            return sharedBeyondReferral(to);
        }
    }

    /** The reason for leaving the police out no longer holds. */
    record PoliceToldAfterAll(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            DeliveryId delivery,
            AgencyId agency,
            Instant happenedAt)
            implements DeliveryEvent {
        @Override
        public Destination to() {
            return Destination.POLICE;
        }

        @Override
        public String headline() {
            return "Referred to the police as well";
        }

        @Override
        public String sharedWith() {
            return "Police";
        }
    }

    record DeliveryAcknowledged(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            DeliveryId delivery,
            Destination to,
            AgencyId agency,
            Instant happenedAt)
            implements DeliveryEvent {
        @Override
        public String headline() {
            return "Acknowledged by: " + to.words();
        }
    }

    /** The referral was decided before this receiver acknowledged it: the decision answers it. */
    record DeliveryOvertaken(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            DeliveryId delivery,
            Destination to,
            AgencyId agency,
            Instant happenedAt)
            implements DeliveryEvent {
        @Override
        public String headline() {
            return "Decided before it was acknowledged by: " + to.words();
        }
    }

    /** Nobody acknowledged in time: the sender and the duty manager are alerted (safety rule 3). */
    record DeliveryUnanswered(
            ChildId child,
            ConcernId concern,
            ReferralId referral,
            DeliveryId delivery,
            Destination to,
            AgencyId agency,
            Instant happenedAt)
            implements DeliveryEvent {
        @Override
        public String headline() {
            return "Not yet acknowledged by: " + to.words() + ". Sender and duty manager alerted";
        }
    }
}
