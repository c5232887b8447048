package org.waymark.protection;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which emergency protection order. */
public record EmergencyOrderId(UUID value) implements Id {
    public static EmergencyOrderId random() {
        return new EmergencyOrderId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
