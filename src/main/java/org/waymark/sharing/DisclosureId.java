package org.waymark.sharing;

import org.waymark.sql.Id;

import java.util.UUID;

/** Which disclosure. */
public record DisclosureId(UUID value) implements Id {
    public static DisclosureId random() {
        return new DisclosureId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
