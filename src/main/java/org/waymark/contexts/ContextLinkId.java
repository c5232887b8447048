package org.waymark.contexts;

import java.util.UUID;
import org.waymark.sql.Id;

/** One child's link to a context case. */
public record ContextLinkId(UUID value) implements Id {
    public static ContextLinkId random() {
        return new ContextLinkId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
