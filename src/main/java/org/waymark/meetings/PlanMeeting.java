package org.waymark.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;

/**
 * A room opens a meeting for a day to come. Whoever plans it convenes it.
 *
 * @param process what the room calls its own, such as an enquiry; null where there is none yet
 * @param chair null where the convenor chairs
 */
public record PlanMeeting(
        CommandKey key,
        ChildId child,
        MeetingKind kind,
        @Nullable UUID process,
        @Nullable String purpose,
        @Nullable Instant plannedFor,
        @Nullable How how,
        @Nullable String place,
        @Nullable PractitionerId chair,
        Quorum quorum,
        List<NewInvitation> people) {
    public PlanMeeting {
        people = List.copyOf(people);
    }
}
