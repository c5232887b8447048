package org.waymark.people;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which agency. */
public record AgencyId(UUID value) implements Id {
    public static AgencyId random() {
        return new AgencyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
