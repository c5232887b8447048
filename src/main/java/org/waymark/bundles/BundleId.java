package org.waymark.bundles;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which bundle. */
public record BundleId(UUID value) implements Id {
    public static BundleId random() {
        return new BundleId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
