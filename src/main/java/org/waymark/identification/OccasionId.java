package org.waymark.identification;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which occasion: concerns about several children raised together. */
public record OccasionId(UUID value) implements Id {
    public static OccasionId random() {
        return new OccasionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
