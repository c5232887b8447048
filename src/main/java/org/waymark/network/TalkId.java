package org.waymark.network;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which request to talk. */
public record TalkId(UUID value) implements Id {
    public static TalkId random() {
        return new TalkId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
