package org.waymark.meetings;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which meeting. */
public record MeetingId(UUID value) implements Id {
    public static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
