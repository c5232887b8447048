package org.waymark.sharing;

import org.waymark.sql.Id;

import java.util.UUID;

/** Which request of the register. */
public record DataRequestId(UUID value) implements Id {
    public static DataRequestId random() {
        return new DataRequestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
