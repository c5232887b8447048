package org.waymark.referral;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which use of police protection. */
public record PoliceProtectionId(UUID value) implements Id {
    public static PoliceProtectionId random() {
        return new PoliceProtectionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
