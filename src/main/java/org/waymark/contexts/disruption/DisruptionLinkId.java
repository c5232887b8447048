package org.waymark.contexts.disruption;

import java.util.UUID;
import org.waymark.sql.Id;

/** One child whom a notice or order protects. */
public record DisruptionLinkId(UUID value) implements Id {
    public static DisruptionLinkId random() {
        return new DisruptionLinkId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
