package org.waymark.sharing;

import org.waymark.sql.Id;

import java.util.UUID;

/** Which link to a disclosure. */
public record ShareLinkId(UUID value) implements Id {
    public static ShareLinkId random() {
        return new ShareLinkId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
