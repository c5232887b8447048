package org.waymark.referral;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which request for a manager's override. */
public record OverrideId(UUID value) implements Id {
    public static OverrideId random() {
        return new OverrideId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
