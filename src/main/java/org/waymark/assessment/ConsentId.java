package org.waymark.assessment;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which look at consent. */
public record ConsentId(UUID value) implements Id {
    public static ConsentId random() {
        return new ConsentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
