package org.waymark.support;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which support plan. */
public record SupportPlanId(UUID value) implements Id {
    public static SupportPlanId random() {
        return new SupportPlanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
