package org.waymark.people;

import java.util.UUID;

/** Which team. */
public record TeamId(UUID value) implements Party {
    public static TeamId random() {
        return new TeamId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
