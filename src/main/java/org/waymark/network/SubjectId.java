package org.waymark.network;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which record of the picture around the child. */
public record SubjectId(UUID value) implements Id {
    public static SubjectId random() {
        return new SubjectId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
