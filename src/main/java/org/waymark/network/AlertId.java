package org.waymark.network;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which alert that a record is linked to two files. */
public record AlertId(UUID value) implements Id {
    public static AlertId random() {
        return new AlertId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
