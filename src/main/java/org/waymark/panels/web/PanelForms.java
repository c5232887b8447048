package org.waymark.panels.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.England;
import org.waymark.panels.PanelAttendance;
import org.waymark.panels.PanelCommand;
import org.waymark.panels.PanelId;
import org.waymark.people.LawfulBasis;
import org.waymark.people.PractitionerId;
import org.waymark.web.forms.ClockTime;
import org.waymark.web.forms.Form;

/** Reads what people typed into the forms of panels. */
final class PanelForms {
    private static final String ATTENDANCE = "attendance-";

    private PanelForms() {}

    /** Null where it is left out or no moment: both are refused alike. */
    static @Nullable Instant startsAt(Form form) {
        var day = form.date("startsAt").exact();
        var time = ClockTime.parse(form.text("startsAt-time"));
        return day.isEmpty() || time.isEmpty()
                ? null
                : England.instantOf(LocalDateTime.of(day.get(), time.get())).orElse(null);
    }

    static PanelCommand.Nomination nomination(Form form) {
        return new PanelCommand.Nomination(
                form.words("why"),
                form.words("ask"),
                form.choice("basis", LawfulBasis.class),
                form.words("necessity"));
    }

    static @Nullable PanelId panel(Form form) {
        var id = form.uuid("panel");
        return id == null ? null : new PanelId(id);
    }

    static Map<PractitionerId, PanelAttendance> attendance(Form form) {
        var all = new LinkedHashMap<PractitionerId, PanelAttendance>();
        for (var name : form.answers().keySet()) {
            if (!name.startsWith(ATTENDANCE)) continue;
            var came = form.choice(name, PanelAttendance.class);
            var who = id(name.substring(ATTENDANCE.length()));
            if (came != null && who != null) all.put(new PractitionerId(who), came);
        }
        return all;
    }

    private static @Nullable UUID id(String typed) {
        return Arrays.stream(new String[] {typed})
                .filter(t -> t.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .findFirst()
                .orElse(null);
    }
}
