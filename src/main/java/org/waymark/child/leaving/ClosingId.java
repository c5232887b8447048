package org.waymark.child.leaving;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which closing of a file. */
public record ClosingId(UUID value) implements Id {
    public static ClosingId random() {
        return new ClosingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
