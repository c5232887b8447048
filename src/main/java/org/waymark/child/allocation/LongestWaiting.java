package org.waymark.child.allocation;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in the list of those waiting, who waited longest first: the next page begins after it.
 */
record LongestWaiting(Instant since, UUID child) {
    static final int SHOWN = 50;
    private static final LongestWaiting FIRST = new LongestWaiting(Instant.EPOCH, new UUID(0, 0));

    /** The beginning, where it is nothing that a page has said. */
    static LongestWaiting parse(@Nullable String text) {
        if (text == null) return FIRST;
        try {
            var parts = text.split("_", 2);
            var since = Instant.parse(parts[0]);
            return since.isBefore(Instant.EPOCH)
                    ? FIRST
                    : new LongestWaiting(since, UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return FIRST;
        }
    }

    /** Null where what was found is no more than is shown. */
    static @Nullable String next(List<Board.Waiting> found) {
        if (found.size() <= SHOWN) return null;
        var last = found.get(SHOWN - 1);
        return last.since() + "_" + last.child();
    }
}
