package org.waymark.support;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which service offered in a support plan. */
public record SupportServiceId(UUID value) implements Id {
    public static SupportServiceId random() {
        return new SupportServiceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
