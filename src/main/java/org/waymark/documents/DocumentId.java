package org.waymark.documents;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which document that was added to a record. */
public record DocumentId(UUID value) implements Id {
    public static DocumentId random() {
        return new DocumentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
