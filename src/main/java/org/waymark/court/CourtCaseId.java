package org.waymark.court;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which investigation with its proceedings. */
public record CourtCaseId(UUID value) implements Id {
    public static CourtCaseId random() {
        return new CourtCaseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
