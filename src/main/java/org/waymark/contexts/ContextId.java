package org.waymark.contexts;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which context case. */
public record ContextId(UUID value) implements Id {
    public static ContextId random() {
        return new ContextId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
