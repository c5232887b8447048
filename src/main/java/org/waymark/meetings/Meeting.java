package org.waymark.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.web.RuleBroken;

/**
 * A meeting's life: planned and then held, or held at once; or cancelled. One that was held without
 * everybody who must be there stays held, and another follows it.
 */
public sealed interface Meeting {
    Facts facts();

    /**
     * What does not change as it moves.
     *
     * @param whole the record of what only those read who attend the whole meeting
     */
    record Facts(
            MeetingId id,
            UUID whole,
            ChildId child,
            AgencyId agency,
            MeetingKind kind,
            @Nullable UUID process,
            PractitionerId convenor,
            @Nullable PractitionerId chair,
            Quorum quorum,
            int version) {
        /** What a piece of the meeting is filed under. */
        UUID record(Audience audience) {
            return audience == Audience.EVERYBODY ? id.value() : whole;
        }
    }

    record Planned(Facts facts, Instant at) implements Meeting {
        /**
         * @throws RuleBroken when it would have been held in the future
         */
        Held held(Instant when, List<QuorumNeed> missing, Instant now) {
            if (when.isAfter(now)) throw new RuleBroken(MeetingRules.HELD_IN_THE_FUTURE, "held");
            return new Held(facts, when, missing);
        }

        Planned moved(Instant to) {
            return new Planned(facts, to);
        }
    }

    /** Held, and who of those who must be there was not. */
    record Held(Facts facts, Instant at, List<QuorumNeed> missing) implements Meeting {
        public boolean quorate() {
            return missing.isEmpty();
        }

        Held attendedBy(List<QuorumNeed> stillMissing) {
            return new Held(facts, at, stillMissing);
        }
    }

    record Cancelled(Facts facts, String why) implements Meeting {}
}
