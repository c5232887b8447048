package org.waymark.sharing;

import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.TeamId;

import java.time.Instant;
import java.util.UUID;

/**
 * What happens to a request about the information of a child. Its clock is the data-protection
 * team's.
 */
public sealed interface DataRequestEvent extends CaseEvent {
    DataRequestId request();

    @Override
    default UUID subject() {
        return request().value();
    }

    /** Subject access, rectification or erasure: one month (UK GDPR article 12(3)). */
    record DataRightAsked(
            ChildId child,
            DataRequestId request,
            RequestKind kind,
            TeamId team,
            Instant countsFrom,
            AgencyId agency,
            Instant happenedAt)
            implements DataRequestEvent {
        @Override
        public String headline() {
            return switch (kind) {
                case SUBJECT_ACCESS -> "A copy of this file was asked for";
                case RECTIFICATION -> "A correction of this file was asked for";
                default -> "Deletion was asked for";
            };
        }
    }

    record DataRequestPaused(
            ChildId child, DataRequestId request, AgencyId agency, Instant happenedAt)
            implements DataRequestEvent {
        @Override
        public String headline() {
            return "A question was asked about the request; its clock stands";
        }
    }

    /**
     * @param limit the days that were left, see {@link org.waymark.calendar.StoppedClock}
     */
    record DataRequestResumed(
            ChildId child,
            DataRequestId request,
            Integer limit,
            TeamId team,
            Instant countsFrom,
            AgencyId agency,
            Instant happenedAt)
            implements DataRequestEvent {
        @Override
        public String headline() {
            return "The question about the request was answered; its clock runs";
        }
    }

    /**
     * @param countsFrom the last day of the first month
     */
    record DataRequestExtended(
            ChildId child,
            DataRequestId request,
            TeamId team,
            Instant countsFrom,
            AgencyId agency,
            Instant happenedAt)
            implements DataRequestEvent {
        @Override
        public String headline() {
            return "More time taken for the request; whoever asked was told why";
        }
    }

    record DataComplaintReceived(
            ChildId child,
            DataRequestId request,
            TeamId team,
            Instant countsFrom,
            AgencyId agency,
            Instant happenedAt)
            implements DataRequestEvent {
        @Override
        public String headline() {
            return "A complaint about how information is used";
        }
    }

    record DataComplaintAcknowledged(
            ChildId child, DataRequestId request, AgencyId agency, Instant happenedAt)
            implements DataRequestEvent {
        @Override
        public String headline() {
            return "The complaint was acknowledged";
        }
    }

    record DataBreachFound(
            ChildId child,
            DataRequestId request,
            TeamId team,
            Instant countsFrom,
            AgencyId agency,
            Instant happenedAt)
            implements DataRequestEvent {
        @Override
        public String headline() {
            return "Information about the child may have gone to the wrong place";
        }
    }

    record DataBreachReported(
            ChildId child, DataRequestId request, AgencyId agency, Instant happenedAt)
            implements DataRequestEvent {
        @Override
        public String headline() {
            return "Decided whether the Information Commissioner is told of it";
        }
    }

    record DataRequestAnswered(
            ChildId child,
            DataRequestId request,
            RequestOutcome outcome,
            AgencyId agency,
            Instant happenedAt)
            implements DataRequestEvent {
        @Override
        public String headline() {
            return "The request about this file was answered";
        }
    }

    record FileOpenedForRequest(
            ChildId child, DataRequestId request, AgencyId agency, Instant happenedAt)
            implements DataRequestEvent {
        @Override
        public String headline() {
            return "Opened to data protection for a request";
        }
    }

    /** Stands beside the entry that it is about; nothing is overwritten. */
    record StatementAdded(
            ChildId child,
            DataRequestId request,
            boolean correction,
            AgencyId agency,
            Instant happenedAt)
            implements DataRequestEvent {
        @Override
        public String headline() {
            return correction
                    ? "A correction was put beside an entry"
                    : "A statement of disagreement was put beside an entry";
        }
    }
}
