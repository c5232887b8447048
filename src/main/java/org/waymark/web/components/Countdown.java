package org.waymark.web.components;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How long is left, or how far past. The browser writes it anew each minute; without scripts it
 * stays as it was when the page was made, so a page that has one also says the moment itself.
 *
 * @param words what is left when the page is made, such as "3 hours 20 minutes left"
 */
public record Countdown(Instant end, String words) implements Component {
    /** HTML knows thousandths of a second at most. */
    public Countdown {
        end = end.truncatedTo(ChronoUnit.SECONDS);
    }

    public static Countdown to(Instant end, String words) {
        return new Countdown(end, words);
    }
}
