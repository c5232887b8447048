package org.waymark.protection.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.England;
import org.waymark.child.Wishes;
import org.waymark.protection.ProtectionRules;
import org.waymark.protection.Telling;
import org.waymark.protection.Told;
import org.waymark.protection.Whom;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.ClockTime;
import org.waymark.web.forms.Form;

/** Reads what people typed into the forms of this module. */
final class Reading {
    private Reading() {}

    /**
     * A day and a time as England's clocks show them; null where both are left out.
     *
     * @throws RuleBroken where one is missing, or there is no such moment
     */
    static @Nullable Instant moment(Form form, String name) {
        if (form.date(name).isEmpty() && !form.has(name + "-time")) return null;
        var day = form.date(name).exact();
        var time = ClockTime.parse(form.text(name + "-time"));
        if (day.isEmpty() || time.isEmpty())
            throw new RuleBroken(ProtectionRules.MOMENT_UNREADABLE, name);
        return England.instantOf(LocalDateTime.of(day.get(), time.get()))
                .orElseThrow(() -> new RuleBroken(ProtectionRules.MOMENT_UNREADABLE, name));
    }

    /** Null where it is left out, or is no date. */
    static @Nullable LocalDate day(Form form, String name) {
        return form.date(name).exact().orElse(null);
    }

    static List<Told> told(Form form) {
        var told = new ArrayList<Told>(2);
        var child = form.choice("childTold", Telling.class);
        if (child != null) told.add(new Told(Whom.CHILD, child, null));
        var parents = form.choice("parentsTold", Telling.class);
        if (parents != null) told.add(new Told(Whom.PARENTS, parents, form.words("parentsWords")));
        return told;
    }

    static @Nullable Wishes wishes(Form form) {
        return switch (form.text("wishes")) {
            case "KNOWN" ->
                    new Wishes.Known(
                            form.words("wishes.words"),
                            form.words("wishes.how"),
                            day(form, "wishes.on"),
                            form.words("wishes.weight"));
            case "NOT_YET" -> new Wishes.NotYet(form.words("wishes.reason"));
            case "NOT_YET_URGENT" -> new Wishes.NotYetUrgent();
            default -> null;
        };
    }
}
