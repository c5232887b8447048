package org.waymark.meetings;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * A planned meeting was held.
 *
 * @param attendance of everybody who was asked; who is not in it did not come
 * @param notes who came for somebody, or until when
 */
public record RecordHeld(
        CommandKey key,
        MeetingId meeting,
        int version,
        @Nullable Instant heldAt,
        @Nullable How how,
        Map<InvitationId, Attendance> attendance,
        Map<InvitationId, String> notes) {
    public RecordHeld {
        attendance = Map.copyOf(attendance);
        notes = Map.copyOf(notes);
    }
}
