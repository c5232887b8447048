package org.waymark.sharing;

import org.waymark.sql.Id;

import java.util.UUID;

/** Which request of the police for a victim's information. */
public record VictimRequestId(UUID value) implements Id {
    public static VictimRequestId random() {
        return new VictimRequestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
