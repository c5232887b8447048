package org.waymark.documents;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which record holds documents; its room knows of what kind it is. */
public record RecordId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
