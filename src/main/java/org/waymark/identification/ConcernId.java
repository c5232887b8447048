package org.waymark.identification;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which concern. */
public record ConcernId(UUID value) implements Id {
    public static ConcernId random() {
        return new ConcernId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
