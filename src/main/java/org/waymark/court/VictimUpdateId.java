package org.waymark.court;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which step of the police that the child is to be told of. */
public record VictimUpdateId(UUID value) implements Id {
    public static VictimUpdateId random() {
        return new VictimUpdateId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
