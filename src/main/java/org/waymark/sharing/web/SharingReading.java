package org.waymark.sharing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.England;
import org.waymark.sharing.SharingRules;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.ClockTime;
import org.waymark.web.forms.Form;

/** Reads what people typed into the forms of this module. */
final class SharingReading {
    private SharingReading() {}

    /**
     * Null where it is left out.
     *
     * @throws RuleBroken where it is no day: an optional one that was mistyped is not lost
     */
    static @Nullable LocalDate day(Form form, String name) {
        return form.day(name, SharingRules.DAY_UNREADABLE);
    }

    /** Null where it is left out, or is no moment. */
    static @Nullable Instant moment(Form form, String name) {
        var day = form.date(name).exact();
        var time = ClockTime.parse(form.text(name + "-time"));
        return day.isEmpty() || time.isEmpty()
                ? null
                : England.instantOf(LocalDateTime.of(day.get(), time.get())).orElse(null);
    }

    /** What was ticked; what is no id was not offered. */
    static Set<UUID> ids(Form form, String name) {
        var ids = new LinkedHashSet<UUID>();
        for (var typed : form.all(name))
            if (typed.matches("[0-9a-fA-F-]{36}")) ids.add(UUID.fromString(typed));
        return ids;
    }

    static <E extends Enum<E>> Set<E> choices(Form form, String name, Class<E> type) {
        var chosen = new LinkedHashSet<E>();
        Arrays.stream(type.getEnumConstants())
                .filter(e -> form.all(name).contains(e.name()))
                .forEach(chosen::add);
        return chosen;
    }
}
