package org.waymark.missing;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which return interview. */
public record ReturnInterviewId(UUID value) implements Id {
    public static ReturnInterviewId random() {
        return new ReturnInterviewId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
