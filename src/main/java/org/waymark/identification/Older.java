package org.waymark.identification;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page of a list begins: after this moment and id. Says nothing about any child, so
 * it may stand in an address.
 */
public record Older(Instant at, UUID id) {
    /** What cannot be read is the first page. */
    public static @Nullable Older parse(@Nullable String text) {
        if (text == null) return null;
        var parts = text.split("_", 2);
        try {
            return parts.length < 2
                    ? null
                    : new Older(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
