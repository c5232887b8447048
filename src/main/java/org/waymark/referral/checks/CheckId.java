package org.waymark.referral.checks;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which check. */
public record CheckId(UUID value) implements Id {
    public static CheckId random() {
        return new CheckId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
