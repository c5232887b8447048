package org.waymark.referral.checks;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.people.AgencyId;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;

/** What happens to a check. Whoever was asked sees none of it: they see the check. */
public sealed interface CheckEvent extends CaseEvent {
    ConcernId concern();

    CheckId check();

    /** Its own: who was sent the concern, such as the police, does not read whom others ask. */
    @Override
    default UUID recordId() {
        return check().value();
    }

    @Override
    default UUID subject() {
        return check().value();
    }

    /** With whom what was shared, for what and on which basis (domain.md E.4). */
    record Sharing(String with, String purpose, String basis) {
        Map<String, ?> details() {
            return Map.of("purpose", purpose, "basis", basis);
        }
    }

    /** Whose clock it starts: the team's or the person's who was asked. */
    sealed interface OfParty extends CheckEvent {
        @Nullable Party party();

        @Override
        default @Nullable TeamId team() {
            return party() instanceof TeamId t ? t : null;
        }

        @Override
        default @Nullable PractitionerId owner() {
            return party() instanceof PractitionerId p ? p : null;
        }
    }

    /** Asking is sharing. */
    sealed interface Asking extends OfParty {
        Sharing sharing();

        @Override
        default String sharedWith() {
            return sharing().with();
        }

        @Override
        default Map<String, ?> details() {
            return sharing().details();
        }
    }

    record CheckAsked(
            ChildId child,
            ConcernId concern,
            CheckId check,
            Sharing sharing,
            @Nullable Party party,
            AgencyId agency,
            Instant happenedAt)
            implements Asking {
        @Override
        public String headline() {
            return "Asked what is known: " + sharing.with();
        }
    }

    /** With a shorter clock. */
    record UrgentCheckAsked(
            ChildId child,
            ConcernId concern,
            CheckId check,
            Sharing sharing,
            @Nullable Party party,
            AgencyId agency,
            Instant happenedAt)
            implements Asking {
        @Override
        public String headline() {
            return "Asked urgently what is known: " + sharing.with();
        }
    }

    /**
     * @param from the agency that answered, which shared it with children's social care
     */
    record CheckAnswered(
            ChildId child,
            ConcernId concern,
            CheckId check,
            CheckOutcome outcome,
            String from,
            boolean byTelephone,
            AgencyId agency,
            Instant happenedAt)
            implements CheckEvent {
        @Override
        public String headline() {
            var how = byTelephone ? " answered a check by telephone: " : " answered a check: ";
            return from
                    + how
                    + switch (outcome) {
                        case KNOWN -> "something is known";
                        case NOTHING_KNOWN -> "nothing is known";
                        case CANNOT_ANSWER -> "they cannot answer";
                    };
        }
    }

    record CheckReminded(
            ChildId child,
            ConcernId concern,
            CheckId check,
            @Nullable Party party,
            AgencyId agency,
            Instant happenedAt)
            implements OfParty {
        @Override
        public String headline() {
            return "No answer to a check yet: they were reminded";
        }
    }

    record CheckPassedOn(
            ChildId child,
            ConcernId concern,
            CheckId check,
            PractitionerId owner,
            AgencyId agency,
            Instant happenedAt)
            implements CheckEvent {
        @Override
        public String headline() {
            return "No answer to a check: it was passed on to somebody else there";
        }
    }

    record CheckUnanswered(
            ChildId child, ConcernId concern, CheckId check, AgencyId agency, Instant happenedAt)
            implements CheckEvent {
        @Override
        public String headline() {
            return "No answer to a check, and nobody is left there to ask: telephone them";
        }
    }

    record CheckCalled(
            ChildId child,
            ConcernId concern,
            CheckId check,
            Reached reached,
            AgencyId agency,
            Instant happenedAt)
            implements CheckEvent {
        @Override
        public String headline() {
            return "Telephoned about a check: "
                    + switch (reached) {
                        case NOBODY -> "nobody answered";
                        case MESSAGE -> "a message was left";
                        case WILL_ANSWER -> "they will answer";
                        case ANSWERED -> "they told the answer";
                    };
        }
    }

    record CheckWithdrawn(
            ChildId child, ConcernId concern, CheckId check, AgencyId agency, Instant happenedAt)
            implements CheckEvent {
        @Override
        public String headline() {
            return "A check is not needed any more";
        }
    }
}
