package org.waymark.support;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which way into adulthood. */
public record TransitionId(UUID value) implements Id {
    public static TransitionId random() {
        return new TransitionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
