package org.waymark.missing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Precision;
import org.waymark.people.AgencyId;

/** What happens in an episode. Its subject and its record are the episode. */
public sealed interface MissingEvent extends CaseEvent {
    EpisodeId episode();

    @Override
    default UUID subject() {
        return episode().value();
    }

    @Override
    default UUID recordId() {
        return episode().value();
    }

    /** Happened when the child left or was last seen, which may be long before it was recorded. */
    record EpisodeReported(
            ChildId child,
            EpisodeId episode,
            EpisodeKind kind,
            boolean toPolice,
            AgencyId agency,
            Instant happenedAt,
            Precision precision)
            implements MissingEvent {
        @Override
        public String headline() {
            return kind == EpisodeKind.MISSING
                    ? "Reported missing"
                    : "Reported away from placement without authorisation";
        }

        @Override
        public String sharedWith() {
            return toPolice ? "Children's social care, police" : "Children's social care";
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("kind", kind.code());
        }
    }

    record PoliceTold(ChildId child, EpisodeId episode, AgencyId agency, Instant happenedAt)
            implements MissingEvent {
        @Override
        public String headline() {
            return "The police were told by telephone";
        }

        @Override
        public String sharedWith() {
            return "Police";
        }
    }

    record PoliceRiskSet(
            ChildId child,
            EpisodeId episode,
            String scale,
            String level,
            String name,
            AgencyId agency,
            Instant happenedAt)
            implements MissingEvent {
        @Override
        public String headline() {
            return "Police risk level: " + name;
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("scale", scale, "level", level);
        }
    }

    record InformationAdded(ChildId child, EpisodeId episode, AgencyId agency, Instant happenedAt)
            implements MissingEvent {
        @Override
        public String headline() {
            return "Information added to help find the child";
        }
    }

    record AgencyTold(
            ChildId child, EpisodeId episode, String told, AgencyId agency, Instant happenedAt)
            implements MissingEvent {
        @Override
        public String headline() {
            return told + " told that the child is not where they should be";
        }

        @Override
        public String sharedWith() {
            return told;
        }
    }

    record EpisodeBecameMissing(
            ChildId child, EpisodeId episode, AgencyId agency, Instant happenedAt)
            implements MissingEvent {
        @Override
        public String headline() {
            return "Whereabouts not known any more: now missing";
        }

        @Override
        public String sharedWith() {
            return "Children's social care, police";
        }
    }

    record PreventionInterviewHeld(
            ChildId child, EpisodeId episode, AgencyId agency, Instant happenedAt)
            implements MissingEvent {
        @Override
        public String headline() {
            return "Police prevention interview: immediate safety checked";
        }
    }

    record EpisodeEnded(
            ChildId child, EpisodeId episode, EpisodeKind kind, AgencyId agency, Instant happenedAt)
            implements MissingEvent {
        @Override
        public String headline() {
            return kind == EpisodeKind.MISSING ? "Found" : "Back in the placement";
        }
    }

    record EpisodeClosedAtEighteen(
            ChildId child, EpisodeId episode, AgencyId agency, Instant happenedAt)
            implements MissingEvent {
        @Override
        public String headline() {
            return "Still not back on the 18th birthday: the episode is closed, the search is not";
        }
    }

    record EpisodeSetAside(
            ChildId child,
            EpisodeId episode,
            @Nullable String why,
            AgencyId agency,
            Instant happenedAt)
            implements MissingEvent {
        @Override
        public String headline() {
            return "Record of an episode set aside: recorded by mistake or twice";
        }
    }
}
