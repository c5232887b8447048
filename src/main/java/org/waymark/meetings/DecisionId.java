package org.waymark.meetings;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which decision of a meeting. */
public record DecisionId(UUID value) implements Id {
    public static DecisionId random() {
        return new DecisionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
