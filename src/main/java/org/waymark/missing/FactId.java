package org.waymark.missing;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which fact of a return interview. */
public record FactId(UUID value) implements Id {
    public static FactId random() {
        return new FactId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
