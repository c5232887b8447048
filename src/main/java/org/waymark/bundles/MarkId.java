package org.waymark.bundles;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which decision about words of a bundle. */
public record MarkId(UUID value) implements Id {
    public static MarkId random() {
        return new MarkId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
