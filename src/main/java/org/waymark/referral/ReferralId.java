package org.waymark.referral;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which referral. */
public record ReferralId(UUID value) implements Id {
    public static ReferralId random() {
        return new ReferralId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
