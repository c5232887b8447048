package org.waymark.referral;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which delivery of a referral. */
public record DeliveryId(UUID value) implements Id {
    public static DeliveryId random() {
        return new DeliveryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
