package org.waymark.protection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.TeamId;

/** Emergency protection orders and accommodation by agreement (Children Act 1989 s44, s20). */
public sealed interface OrderEvent extends CaseEvent {
    /** The order or the accommodation. */
    UUID about();

    @Override
    default UUID subject() {
        return about();
    }

    @Override
    default UUID recordId() {
        return about();
    }

    /**
     * Its clock counts from the first day of police protection where the designated officer applied
     * (s45(3)), and runs until the order says that it ends.
     *
     * @param limit in hours
     */
    record EmergencyOrderMade(
            ChildId child,
            UUID about,
            @Nullable TeamId team,
            AgencyId agency,
            Instant countsFrom,
            Integer limit,
            Instant happenedAt)
            implements OrderEvent {
        @Override
        public String headline() {
            return "Emergency protection order made";
        }

        @Override
        public String sharedWith() {
            return "Children's social care";
        }
    }

    /** Counts from the end of the first period. */
    record EmergencyOrderExtended(
            ChildId child,
            UUID about,
            @Nullable TeamId team,
            AgencyId agency,
            Instant countsFrom,
            Integer limit,
            Instant happenedAt)
            implements OrderEvent {
        @Override
        public String headline() {
            return "Emergency protection order extended by the court";
        }
    }

    /** The order itself began the local authority's duty to enquire (s47(1)(a)). */
    record OrderDutyBegan(
            ChildId child, UUID about, @Nullable TeamId team, AgencyId agency, Instant happenedAt)
            implements OrderEvent {
        @Override
        public String headline() {
            return "Section 47 duty begun by the emergency protection order";
        }
    }

    record EmergencyOrderEnded(
            ChildId child, UUID about, OrderEnd how, AgencyId agency, Instant happenedAt)
            implements OrderEvent {
        @Override
        public String headline() {
            return "Emergency protection order ended";
        }
    }

    /** A strategy discussion answered the duty to enquire that the order began (s47(1)(a)). */
    record OrderDutyTakenUp(ChildId child, UUID about, AgencyId agency, Instant happenedAt)
            implements OrderEvent {
        @Override
        public String headline() {
            return "Section 47 duty after the emergency protection order taken up";
        }
    }

    record AccommodationStarted(ChildId child, UUID about, AgencyId agency, Instant happenedAt)
            implements OrderEvent {
        @Override
        public String headline() {
            return "Accommodated by agreement under section 20";
        }
    }

    record AccommodationEnded(ChildId child, UUID about, AgencyId agency, Instant happenedAt)
            implements OrderEvent {
        @Override
        public String headline() {
            return "Accommodation under section 20 ended";
        }
    }

    record ToldOfProtection(
            ChildId child,
            UUID about,
            Whom whom,
            Telling state,
            AgencyId agency,
            Instant happenedAt)
            implements OrderEvent {
        @Override
        public String headline() {
            return switch (state) {
                case TOLD -> whom.words() + " told how the child is kept safe";
                case NOT_YET -> "Not told yet how the child is kept safe: " + inSentence();
                case NOT_SAFE -> "Not safe to tell how the child is kept safe: " + inSentence();
            };
        }

        private String inSentence() {
            return whom.words().substring(0, 1).toLowerCase(java.util.Locale.UK)
                    + whom.words().substring(1);
        }

        @Override
        public @Nullable String sharedWith() {
            return state == Telling.TOLD ? whom.words() : null;
        }
    }
}
