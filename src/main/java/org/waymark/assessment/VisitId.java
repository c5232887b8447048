package org.waymark.assessment;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which visit. */
public record VisitId(UUID value) implements Id {
    public static VisitId random() {
        return new VisitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
