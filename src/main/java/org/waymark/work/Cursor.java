package org.waymark.work;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.web.RuleBroken;

/**
 * The last task of a page: the next page begins after it. Urgent tasks come first, so there is a
 * place among the urgent ones and a place among the others.
 */
record Cursor(boolean urgent, @Nullable Instant due, UUID id) {
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    /** After this due moment and id come the tasks of one half of the list. */
    record Place(OffsetDateTime due, UUID id) {
        static final Place START = new Place(OffsetDateTime.MIN, FIRST);
        static final Place END = new Place(OffsetDateTime.MAX, LAST);
    }

    static Place urgent(@Nullable Cursor after) {
        if (after == null) return Place.START;
        return after.urgent ? after.place() : Place.END;
    }

    static Place other(@Nullable Cursor after) {
        return after == null || after.urgent ? Place.START : after.place();
    }

    private Place place() {
        return new Place(due == null ? OffsetDateTime.MAX : due.atOffset(ZoneOffset.UTC), id);
    }

    String text() {
        var plain = (urgent ? "u " : "o ") + (due == null ? "never" : due) + " " + id;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws RuleBroken if it is not what {@link #text} wrote
     */
    static @Nullable Cursor of(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            var parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)
                            .split(" ");
            return new Cursor(
                    parts[0].equals("u"),
                    parts[1].equals("never") ? null : Instant.parse(parts[1]),
                    UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new RuleBroken(WorkRules.PAGE_UNKNOWN, "after");
        }
    }
}
