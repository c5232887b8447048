package org.waymark.contexts;

import java.util.UUID;
import org.waymark.sql.Id;

/** One aim of a context's plan. */
public record ContextAimId(UUID value) implements Id {
    public static ContextAimId random() {
        return new ContextAimId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
