package org.waymark.casefile;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page of a list by time ends. The next page begins there, however long the list is and
 * whatever was added meanwhile.
 */
public record Place(Instant at, UUID id) {
    /** As it stands in an address: nothing that one could guess a child from. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + " " + id).getBytes(StandardCharsets.US_ASCII));
    }

    /** Empty if it is not what {@link #text} wrote. */
    public static Optional<Place> of(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            var parts = plain.split(" ", 2);
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new Place(Instant.parse(parts[0]), UUID.fromString(parts[1])));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
