package org.waymark.meetings;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which invitation to a meeting. */
public record InvitationId(UUID value) implements Id {
    public static InvitationId random() {
        return new InvitationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
