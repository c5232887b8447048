package org.waymark.meetings;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which action that a meeting agreed. */
public record ActionId(UUID value) implements Id {
    public static ActionId random() {
        return new ActionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
