package org.waymark.bundles;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which copy of a bundle. */
public record CopyId(UUID value) implements Id {
    public static CopyId random() {
        return new CopyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
