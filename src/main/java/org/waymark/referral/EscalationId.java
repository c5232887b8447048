package org.waymark.referral;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which escalation. */
public record EscalationId(UUID value) implements Id {
    public static EscalationId random() {
        return new EscalationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
