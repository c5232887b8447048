package org.waymark.assessment;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which assessment. */
public record AssessmentId(UUID value) implements Id {
    public static AssessmentId random() {
        return new AssessmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
