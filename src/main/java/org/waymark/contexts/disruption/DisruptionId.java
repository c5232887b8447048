package org.waymark.contexts.disruption;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which notice, order or other tool against whom or what. */
public record DisruptionId(UUID value) implements Id {
    public static DisruptionId random() {
        return new DisruptionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
