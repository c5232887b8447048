package org.waymark.protection;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which accommodation under section 20. */
public record AccommodationId(UUID value) implements Id {
    public static AccommodationId random() {
        return new AccommodationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
