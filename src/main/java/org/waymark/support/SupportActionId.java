package org.waymark.support;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which action of a support plan. */
public record SupportActionId(UUID value) implements Id {
    public static SupportActionId random() {
        return new SupportActionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
