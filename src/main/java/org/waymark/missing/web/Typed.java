package org.waymark.missing.web;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.missing.MissingRules;
import org.waymark.missing.Moment;
import org.waymark.web.Checks;
import org.waymark.web.forms.ClockTime;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

/** Reads what people typed into the forms of this module. */
final class Typed {
    private Typed() {}

    /** A day from three fields and a time from one; what cannot be read is kept in the checks. */
    static Moment moment(Form form, String name, Checks checks) {
        var date = form.date(name);
        var time = form.text(name + "-time");
        var clock = time.isEmpty() ? Optional.<LocalTime>empty() : ClockTime.parse(time);
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
