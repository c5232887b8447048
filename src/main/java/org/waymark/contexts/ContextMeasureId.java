package org.waymark.contexts;

import java.util.UUID;
import org.waymark.sql.Id;

/** What is measured of a context. */
public record ContextMeasureId(UUID value) implements Id {
    public static ContextMeasureId random() {
        return new ContextMeasureId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
