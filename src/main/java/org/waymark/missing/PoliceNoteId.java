package org.waymark.missing;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which piece of information that a return interview gave to the police. */
public record PoliceNoteId(UUID value) implements Id {
    public static PoliceNoteId random() {
        return new PoliceNoteId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
