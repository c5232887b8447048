package org.waymark.intelligence;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which entry about a source: what is encrypted for one cannot be read in another. */
record SourceId(UUID value) implements Id {
    static SourceId random() {
        return new SourceId(UUID.randomUUID());
    }
}
