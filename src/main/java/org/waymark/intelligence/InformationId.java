package org.waymark.intelligence;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which item of information for the police. */
public record InformationId(UUID value) implements Id {
    public static InformationId random() {
        return new InformationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
