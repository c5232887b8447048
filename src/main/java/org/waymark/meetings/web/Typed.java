package org.waymark.meetings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.England;
import org.waymark.meetings.MeetingRules;
import org.waymark.web.Checks;
import org.waymark.web.forms.ClockTime;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

/** Reads days and times as people type them into the forms of meetings. */
final class Typed {
    private Typed() {}

    /** A day from three fields and a time from one; null where one of them is not there. */
    static @Nullable Instant moment(Form form, String name, Checks checks) {
        var day = day(form, name, checks);
        var time = form.text(name + "-time");
        var clock = time.isEmpty() ? null : ClockTime.parse(time).orElse(null);
        checks.require(
                form.date(name).isEmpty() || clock != null,
                MeetingRules.TIME_UNREADABLE,
                name + "-time");
        return day == null || clock == null
                ? null
                : England.instantOf(day.atTime(clock)).orElse(null);
    }

    static @Nullable LocalDate day(Form form, String name, Checks checks) {
        var date = form.date(name);
        var day = date.year().matches("\\d{4}") ? date.exact().orElse(null) : null;
        checks.require(date.isEmpty() || day != null, MeetingRules.DATE_UNREADABLE, name);
        return day;
    }

    /** A form in which a moment stands already. */
    static Form with(Form form, String name, @Nullable Instant at) {
        if (at == null) return form;
        var there = at.atZone(England.ZONE);
        return form.with(name, DateParts.of(there.toLocalDate()))
                .with(name + "-time", time(there.toLocalTime()));
    }

    private static String time(LocalTime t) {
        return "%02d:%02d".formatted(t.getHour(), t.getMinute());
    }
}
