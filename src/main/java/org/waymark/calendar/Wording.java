package org.waymark.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates and times are written on every page: "24 December 2026 at 4:00pm". */
public final class Wording {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    private Wording() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String day(Instant at) {
        return day(England.dateOf(at));
    }

    /** "December 2026", of a date of which the day is not known. */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    public static String dayAndTime(Instant at) {
        return day(at) + " at " + time(at);
    }

    /** "4:00pm", "midday", "midnight". */
    public static String time(Instant at) {
        return time(at.atZone(England.ZONE).toLocalTime());
    }

    public static String time(LocalTime t) {
        if (t.getHour() == 12 && t.getMinute() == 0) return "midday";
        if (t.getHour() == 0 && t.getMinute() == 0) return "midnight";
        int hour = t.getHour() % 12 == 0 ? 12 : t.getHour() % 12;
        return "%d:%02d%s".formatted(hour, t.getMinute(), t.getHour() < 12 ? "am" : "pm");
    }

    /** A due moment. One that falls at midnight means the end of the day before it. */
    public static String due(Instant at) {
        var t = at.atZone(England.ZONE);
        if (t.getHour() == 0 && t.getMinute() == 0) return SHORT_DAY.format(t.minusMinutes(1));
        return SHORT_DAY.format(t) + ", " + time(at);
    }

    /** The date a due moment falls on, in full. */
    public static String dueDay(Instant at) {
        return day(at.minusMillis(1));
    }

    /** "3 hours 20 minutes left", "2 days over". */
    public static String left(Instant end, Instant now) {
        return length(Duration.between(now, end)) + (now.isBefore(end) ? " left" : " over");
    }

    /** "3 hours 20 minutes", "2 days": what is left, or how far past. Never negative. */
    public static String length(Duration length) {
        var d = length.abs();
        if (d.toDays() >= 2) return d.toDays() + " days";
        if (d.toHours() >= 1) return plural(d.toHours(), "hour") + minutes(d.toMinutesPart());
        return plural(Math.max(1, d.toMinutes()), "minute");
    }

    private static String minutes(int m) {
        return m == 0 ? "" : " " + plural(m, "minute");
    }

    private static String plural(long n, String word) {
        return n + " " + word + (n == 1 ? "" : "s");
    }
}
