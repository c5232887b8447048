package org.waymark.court.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.England;
import org.waymark.court.CourtRules;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.ClockTime;
import org.waymark.web.forms.Form;

/** Reads what people typed into the forms of this module. */
final class CourtReading {
    private CourtReading() {}

    /**
     * Null where it is left out.
     *
     * @throws RuleBroken where it is no moment
     */
    static @Nullable Instant moment(Form form, String name) {
        if (form.date(name).isEmpty() && !form.has(name + "-time")) return null;
        var day = form.date(name).exact();
        var time = ClockTime.parse(form.text(name + "-time"));
        if (day.isEmpty() || time.isEmpty())
            throw new RuleBroken(CourtRules.MOMENT_UNREADABLE, name);
        return England.instantOf(LocalDateTime.of(day.get(), time.get()))
                .orElseThrow(() -> new RuleBroken(CourtRules.MOMENT_UNREADABLE, name));
    }

    /**
     * Null where it is left out.
     *
     * @throws RuleBroken where it is no day: an optional one that was mistyped is not lost
     */
    static @Nullable LocalDate day(Form form, String name) {
        return form.day(name, CourtRules.DAY_UNREADABLE);
    }
}
