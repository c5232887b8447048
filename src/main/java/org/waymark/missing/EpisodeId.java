package org.waymark.missing;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which missing or away episode. */
public record EpisodeId(UUID value) implements Id {
    public static EpisodeId random() {
        return new EpisodeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
