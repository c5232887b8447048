package org.waymark.identification;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which consultation. */
public record ConsultationId(UUID value) implements Id {
    public static ConsultationId random() {
        return new ConsultationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
