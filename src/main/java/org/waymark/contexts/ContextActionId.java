package org.waymark.contexts;

import java.util.UUID;
import org.waymark.sql.Id;

/** One action of a context's plan. */
public record ContextActionId(UUID value) implements Id {
    public static ContextActionId random() {
        return new ContextActionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
