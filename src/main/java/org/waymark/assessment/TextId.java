package org.waymark.assessment;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which saving of a dimension. */
public record TextId(UUID value) implements Id {
    public static TextId random() {
        return new TextId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
