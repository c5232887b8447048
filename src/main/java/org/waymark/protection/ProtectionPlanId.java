package org.waymark.protection;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which child protection plan. */
public record ProtectionPlanId(UUID value) implements Id {
    public static ProtectionPlanId random() {
        return new ProtectionPlanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
