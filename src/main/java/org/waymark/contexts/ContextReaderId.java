package org.waymark.contexts;

import java.util.UUID;
import org.waymark.sql.Id;

/** One person's or team's reading of a record. */
public record ContextReaderId(UUID value) implements Id {
    public static ContextReaderId random() {
        return new ContextReaderId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
