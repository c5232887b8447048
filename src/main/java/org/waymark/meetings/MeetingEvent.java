package org.waymark.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;

/**
 * What happens to a meeting itself. Its subject is the meeting; its record too, so that those who
 * are invited find it in the history. Rooms listen to {@link MeetingPlanned} and {@link
 * MeetingHeld}.
 */
public sealed interface MeetingEvent extends CaseEvent {
    MeetingId meeting();

    @Override
    default UUID subject() {
        return meeting().value();
    }

    @Override
    default UUID recordId() {
        return meeting().value();
    }

    @Override
    default Compartment compartment() {
        return Compartment.MEETING;
    }

    /**
     * @param process what the room that opened it calls its own
     * @param plannedFor when it will be held
     */
    record MeetingPlanned(
            ChildId child,
            MeetingId meeting,
            MeetingKind kind,
            @Nullable UUID process,
            Instant plannedFor,
            AgencyId agency,
            Instant happenedAt)
            implements MeetingEvent {
        @Override
        public String headline() {
            return kind.words() + " planned for " + Wording.dayAndTime(plannedFor);
        }
    }

    record MeetingMoved(
            ChildId child,
            MeetingId meeting,
            MeetingKind kind,
            Instant plannedFor,
            AgencyId agency,
            Instant happenedAt)
            implements MeetingEvent {
        @Override
        public String headline() {
            return kind.words() + " moved to " + Wording.dayAndTime(plannedFor);
        }
    }

    record MeetingCancelled(
            ChildId child,
            MeetingId meeting,
            MeetingKind kind,
            String why,
            AgencyId agency,
            Instant happenedAt)
            implements MeetingEvent {
        @Override
        public String headline() {
            return kind.words() + " will not be held";
        }

        @Override
        public Map<String, ?> details() {
            return Map.of("why", why);
        }
    }

    /**
     * Happened when it was held, which may be before it was recorded.
     *
     * @param process what the room that opened it calls its own
     * @param missing who must be there and was not
     */
    record MeetingHeld(
            ChildId child,
            MeetingId meeting,
            MeetingKind kind,
            @Nullable UUID process,
            boolean quorate,
            List<QuorumNeed> missing,
            AgencyId agency,
            Instant happenedAt)
            implements MeetingEvent {
        @Override
        public String headline() {
            return kind.words()
                    + " held"
                    + (quorate ? "" : ", without everybody who must be there");
        }

        @Override
        public Map<String, ?> details() {
            return Map.of(
                    "kind", kind.name(), "missing", missing.stream().map(Enum::name).toList());
        }
    }

    /** Starts the clock by which it meets again. */
    record MeetingNotQuorate(
            ChildId child,
            MeetingId meeting,
            List<QuorumNeed> missing,
            AgencyId agency,
            Instant happenedAt)
            implements MeetingEvent {
        @Override
        public String headline() {
            return "Not there: "
                    + String.join("; ", missing.stream().map(QuorumNeed::words).toList())
                    + ". To meet again";
        }
    }

    /**
     * Another meeting with everybody was held after this one, or it was found quorate after all.
     */
    record MeetingReconvened(ChildId child, MeetingId meeting, AgencyId agency, Instant happenedAt)
            implements MeetingEvent {
        @Override
        public String headline() {
            return "Met again with everybody who must be there";
        }
    }
}
