package org.waymark.missing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;

/**
 * What happens to a return interview. Its subject is the interview, whose clock runs from the
 * return; it belongs to the episode, whoever sees which sees that it was offered and held, not what
 * was said.
 */
public sealed interface ReturnInterviewEvent extends CaseEvent {
    EpisodeId episode();

    ReturnInterviewId interview();

    @Override
    default UUID subject() {
        return interview().value();
    }

    @Override
    default UUID recordId() {
        return episode().value();
    }

    /** The 72 clock hours begin with the return (trap 3). */
    record ReturnInterviewDue(
            ChildId child,
            EpisodeId episode,
            ReturnInterviewId interview,
            @Nullable PractitionerId owner,
            @Nullable TeamId team,
            AgencyId agency,
            Instant happenedAt)
            implements ReturnInterviewEvent {
        @Override
        public String headline() {
            return "A return interview is to be offered";
        }
    }

    record ReturnInterviewOffered(
            ChildId child,
            EpisodeId episode,
            ReturnInterviewId interview,
            AgencyId agency,
            Instant happenedAt)
            implements ReturnInterviewEvent {
        @Override
        public String headline() {
            return "Return interview offered";
        }
    }

    record ReturnInterviewAccepted(
            ChildId child,
            EpisodeId episode,
            ReturnInterviewId interview,
            AgencyId agency,
            Instant happenedAt)
            implements ReturnInterviewEvent {
        @Override
        public String headline() {
            return "Return interview accepted by the child";
        }
    }

    record ReturnInterviewDeclined(
            ChildId child,
            EpisodeId episode,
            ReturnInterviewId interview,
            AgencyId agency,
            Instant happenedAt)
            implements ReturnInterviewEvent {
        @Override
        public String headline() {
            return "Return interview offered and declined by the child";
        }
    }

    record ReturnInterviewNotPossible(
            ChildId child,
            EpisodeId episode,
            ReturnInterviewId interview,
            AgencyId agency,
            Instant happenedAt)
            implements ReturnInterviewEvent {
        @Override
        public String headline() {
            return "Return interview not possible";
        }
    }

    record ReturnInterviewArranged(
            ChildId child,
            EpisodeId episode,
            ReturnInterviewId interview,
            AgencyId agency,
            Instant happenedAt)
            implements ReturnInterviewEvent {
        @Override
        public String headline() {
            return "A time for the return interview is arranged";
        }
    }

    record ReturnInterviewHandedOver(
            ChildId child,
            EpisodeId episode,
            ReturnInterviewId interview,
            boolean childChose,
            AgencyId agency,
            Instant happenedAt)
            implements ReturnInterviewEvent {
        @Override
        public String headline() {
            return childChose
                    ? "Return interview handed over to the person the child asked for"
                    : "Return interview handed over";
        }
    }

    record ReturnInterviewHeld(
            ChildId child,
            EpisodeId episode,
            ReturnInterviewId interview,
            boolean late,
            AgencyId agency,
            Instant happenedAt)
            implements ReturnInterviewEvent {
        @Override
        public String headline() {
            return late
                    ? "Return interview held, after the 72 hours"
                    : "Return interview held, within 72 hours";
        }
    }

    /** Support needed or prevention given to somebody of any agency. */
    record ReturnActionGiven(
            ChildId child,
            EpisodeId episode,
            ReturnInterviewId interview,
            ActionId action,
            AgencyId agency,
            Instant happenedAt)
            implements ReturnInterviewEvent {
        @Override
        public String headline() {
            return "Support or prevention after an episode given to somebody";
        }
    }

    record ReturnActionDone(
            ChildId child,
            EpisodeId episode,
            ReturnInterviewId interview,
            ActionId action,
            AgencyId agency,
            Instant happenedAt)
            implements ReturnInterviewEvent {
        @Override
        public String headline() {
            return "Support or prevention after an episode done";
        }
    }
}
