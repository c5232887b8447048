package org.waymark.referral.reading;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.web.NotFound;

/** Where the next page of a list begins: after the entry of this moment and id. */
public record Cursor(Instant at, UUID id) {
    /** Before everything: where a list that begins with the latest entry starts. */
    static final Cursor START =
            new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1L, -1L));

    /**
     * @throws NotFound when it is no cursor
     */
    static Cursor of(@Nullable String text) {
        if (text == null || text.isBlank()) return START;
        try {
            var parts = text.split("_", 2);
            var micros = Long.parseLong(parts[0]);
            return new Cursor(
                    Instant.EPOCH.plus(micros, ChronoUnit.MICROS), UUID.fromString(parts[1]));
        } catch (RuntimeException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
    }
}
