package org.waymark.child;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which offer of a file to a worker or a team. */
public record AllocationId(UUID value) implements Id {
    public static AllocationId random() {
        return new AllocationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
