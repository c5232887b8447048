package org.waymark.court;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which hearing. */
public record HearingId(UUID value) implements Id {
    public static HearingId random() {
        return new HearingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
