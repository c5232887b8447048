package org.waymark.protection;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which visit to a child. */
public record VisitId(UUID value) implements Id {
    public static VisitId random() {
        return new VisitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
