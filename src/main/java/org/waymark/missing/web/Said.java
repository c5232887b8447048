package org.waymark.missing.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.waymark.calendar.Wording;
import org.waymark.casefile.Precision;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Countdown;
import org.waymark.web.components.Option;

/** How this module's pages say times and choices. */
public final class Said {
    private Said() {}

    /** "3 November 2026 at 8:15pm", or the day alone where the time is not known. */
    public static String moment(Instant at, Precision precision) {
        return precision == Precision.MINUTE
                ? Wording.dayAndTime(at)
                : Wording.day(at) + ", time not known";
    }

    /** "41 hours 20 minutes left", or "5 hours over": the browser keeps it true. */
    public static Countdown left(Instant due, Instant now) {
        return Countdown.to(
                due,
                hours(Duration.between(now, due).abs()) + (due.isAfter(now) ? " left" : " over"));
    }

    /** Clock hours, because 72 of them are counted (trap 3). */
    static String hours(Duration length) {
        var hours = length.toHours();
        var minutes = length.toMinutesPart();
        if (hours == 0) return plural(minutes, "minute");
        return minutes == 0
                ? plural(hours, "hour")
                : plural(hours, "hour") + " " + plural(minutes, "minute");
    }

    private static String plural(long n, String word) {
        return n + " " + word + (n == 1 ? "" : "s");
    }

    public static <E extends Enum<E>> List<Choice> choices(E[] all, Function<E, String> words) {
        return Arrays.stream(all).map(e -> Choice.of(e.name(), words.apply(e))).toList();
    }

    /** With an empty option first, so that nothing is chosen by accident. */
    public static <E extends Enum<E>> List<Option> options(E[] all, Function<E, String> words) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Option.of("", "Choose one")),
                        Arrays.stream(all).map(e -> Option.of(e.name(), words.apply(e))))
                .toList();
    }

    public static <E> String list(List<E> all, Function<E, String> words) {
        return String.join("; ", all.stream().map(words).toList());
    }
}
