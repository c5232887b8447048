package org.waymark.support;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which request to adult services. */
public record AdultReferralId(UUID value) implements Id {
    public static AdultReferralId random() {
        return new AdultReferralId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
