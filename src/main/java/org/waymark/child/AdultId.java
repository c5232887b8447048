package org.waymark.child;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which adult around a child. */
public record AdultId(UUID value) implements Id {
    public static AdultId random() {
        return new AdultId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
