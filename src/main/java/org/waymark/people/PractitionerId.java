package org.waymark.people;

import java.util.UUID;

/** Which practitioner. */
public record PractitionerId(UUID value) implements Party {
    public static PractitionerId random() {
        return new PractitionerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
