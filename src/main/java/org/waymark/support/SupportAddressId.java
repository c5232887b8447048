package org.waymark.support;

import java.util.UUID;
import org.waymark.sql.Id;

/** Which decision about a protected address. */
public record SupportAddressId(UUID value) implements Id {
    public static SupportAddressId random() {
        return new SupportAddressId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
