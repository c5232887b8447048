package org.waymark.web.forms;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A time of day as people type it: "23:15", "2315", "11.15pm", "7 am", "midday", "midnight".
 * Midnight is the beginning of the day that is named with it.
 */
public final class ClockTime {
    private static final Pattern SHAPE =
            Pattern.compile("(\\d{1,2})(?:\\s*[:.]?\\s*(\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?");

    private ClockTime() {}

    /** Empty when it is not a time. */
    public static Optional<LocalTime> parse(String typed) {
        var words = typed.strip().toLowerCase(Locale.UK);
        if (words.equals("midday") || words.equals("noon")) return Optional.of(LocalTime.NOON);
        if (words.equals("midnight")) return Optional.of(LocalTime.MIDNIGHT);
        var parts = SHAPE.matcher(words);
        if (!parts.matches()) return Optional.empty();
        var minutes = parts.group(2);
        var half = parts.group(3);
        if (minutes == null && half == null) return Optional.empty();
        return of(
                Integer.parseInt(parts.group(1)),
                minutes == null ? 0 : Integer.parseInt(minutes),
                half == null ? "" : half.substring(0, 1));
    }

    private static Optional<LocalTime> of(int hour, int minute, String half) {
        if (!half.isEmpty() && (hour < 1 || hour > 12)) return Optional.empty();
        var h =
                switch (half) {
                    case "a" -> hour % 12;
                    case "p" -> hour % 12 + 12;
                    default -> hour;
                };
        try {
            return Optional.of(LocalTime.of(h, minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
