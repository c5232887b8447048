package org.waymark.identification;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which allegation about someone who works with children. */
public record AllegationId(UUID value) implements Id {
    public static AllegationId random() {
        return new AllegationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
