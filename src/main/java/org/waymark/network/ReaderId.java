package org.waymark.network;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which permission to read a record. */
public record ReaderId(UUID value) implements Id {
    public static ReaderId random() {
        return new ReaderId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
