package org.waymark.access;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which opening by break-glass. */
public record BreakGlassId(UUID value) implements Id {
    public static BreakGlassId random() {
        return new BreakGlassId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
