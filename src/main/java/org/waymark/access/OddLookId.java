package org.waymark.access;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which question about looks that nothing explains. */
public record OddLookId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
