package org.waymark.protection;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which child in need plan. */
public record NeedPlanId(UUID value) implements Id {
    public static NeedPlanId random() {
        return new NeedPlanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
