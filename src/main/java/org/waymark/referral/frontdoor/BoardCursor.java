package org.waymark.referral.frontdoor;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.referral.ReferralId;

/** Where a page of the board ends: the next one goes on behind it, whatever came in meanwhile. */
public record BoardCursor(boolean urgent, Instant due, ReferralId id) {

    /** Empty where there is none, or it is not one of ours: then the board begins at its top. */
    public static Optional<BoardCursor> parse(@Nullable String text) {
        if (text == null) return Optional.empty();
        var parts = text.split("_", 3);
        if (parts.length < 3) return Optional.empty();
        try {
            return Optional.of(
                    new BoardCursor(
                            parts[0].equals("u"),
                            Instant.parse(parts[1]),
                            new ReferralId(UUID.fromString(parts[2]))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return (urgent ? "u" : "n") + "_" + due + "_" + id;
    }
}
