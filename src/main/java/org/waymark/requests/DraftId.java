package org.waymark.requests;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which draft. */
public record DraftId(UUID value) implements Id {
    public static DraftId random() {
        return new DraftId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
