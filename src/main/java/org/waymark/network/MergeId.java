package org.waymark.network;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which statement that two records are the same. */
public record MergeId(UUID value) implements Id {
    public static MergeId random() {
        return new MergeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
