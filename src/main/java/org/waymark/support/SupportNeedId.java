package org.waymark.support;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which need of a child. */
public record SupportNeedId(UUID value) implements Id {
    public static SupportNeedId random() {
        return new SupportNeedId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
