package org.waymark.child.leaving;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which transfer of a file to another area. */
public record TransferId(UUID value) implements Id {
    public static TransferId random() {
        return new TransferId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
