package org.waymark.network;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which link. */
public record LinkId(UUID value) implements Id {
    public static LinkId random() {
        return new LinkId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
