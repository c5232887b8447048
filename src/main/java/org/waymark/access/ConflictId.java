package org.waymark.access;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which declared conflict of interest. */
public record ConflictId(UUID value) implements Id {
    public static ConflictId random() {
        return new ConflictId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
