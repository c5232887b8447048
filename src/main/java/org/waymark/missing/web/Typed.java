package org.waymark.missing.web;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.missing.MissingRules;
import org.waymark.missing.Moment;
import org.waymark.web.Checks;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

/** Reads what people typed into the forms of this module. */
final class Typed {
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?");

    private Typed() {}

    /** A day from three fields and a time from one; what cannot be read is kept in the checks. */
    static Moment moment(Form form, String name, Checks checks) {
        var date = form.date(name);
        var time = form.text(name + "-time");
        var clock = time.isEmpty() ? Optional.<LocalTime>empty() : time(time);
        var day = date.exact();
        checks.require(date.isEmpty() || readable(date), MissingRules.DATE_UNREADABLE, name)
                .require(
                        time.isEmpty() || clock.isPresent(),
                        MissingRules.TIME_UNREADABLE,
                        name + "-time")
                .require(clock.isEmpty() || !date.isEmpty(), MissingRules.TIME_NEEDS_DAY, name);
        return day.isEmpty() ? Moment.UNKNOWN : new Moment(day.get(), clock.orElse(null));
    }

    private static boolean readable(DateParts date) {
        return date.year().matches("\\d{4}") && date.exact().isPresent();
    }

    /** "20:15", "2015", "8.15pm", "8 pm", "midday", "midnight". */
    static Optional<LocalTime> time(String typed) {
        var text = typed.strip().toLowerCase(java.util.Locale.UK);
        if (text.equals("midday") || text.equals("noon")) return Optional.of(LocalTime.NOON);
        if (text.equals("midnight")) return Optional.of(LocalTime.MIDNIGHT);
        var m = TIME.matcher(text);
        if (!m.matches()) return Optional.empty();
        var hour = Integer.parseInt(m.group(1));
        var minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        var half = m.group(3);
        if (half == null && m.group(2) == null) return Optional.empty();
        if (half != null) {
            if (hour < 1 || hour > 12) return Optional.empty();
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        return hour > 23 || minute > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute));
    }

    /** What was chosen; null for nothing or for what is no choice. */
    static <E extends Enum<E>> @Nullable E choice(Form form, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> form.is(name, e.name()))
                .findFirst()
                .orElse(null);
    }

    static <E extends Enum<E>> Set<E> choices(Form form, String name, Class<E> type) {
        var chosen = EnumSet.noneOf(type);
        for (var e : type.getEnumConstants()) if (form.all(name).contains(e.name())) chosen.add(e);
        return chosen;
    }

    static @Nullable UUID uuid(Form form, String name) {
        try {
            return form.has(name) ? UUID.fromString(form.text(name)) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static @Nullable String words(Form form, String name) {
        return form.has(name) ? form.text(name) : null;
    }
}
