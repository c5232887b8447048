package org.waymark.child;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which warning on a child's file. */
public record WarningId(UUID value) implements Id {
    public static WarningId random() {
        return new WarningId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
