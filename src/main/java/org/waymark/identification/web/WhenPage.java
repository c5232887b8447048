package org.waymark.identification.web;

import java.time.LocalDate;
import org.waymark.calendar.Wording;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

/** When and where it happened, as exactly as it is known (guide ¶4). */
public record WhenPage(At at, LocalDate today) implements StepPage {
    @Override
    public String title() {
        return "When and where was it?";
    }

    /** A day that was today or yesterday when it was chosen, and is no longer, stands as a date. */
    @Override
    public Form form() {
        var form = at.form();
        var day = WhatAndWhen.day(form.text("when")).orElse(null);
        if (day == null || day.equals(today) || day.equals(yesterday())) return form;
        return form.with("when", "DATE").with("happened", DateParts.of(day));
    }

    public LocalDate yesterday() {
        return today.minusDays(1);
    }

    public String words(LocalDate day) {
        return (day.equals(today) ? "Today, " : "Yesterday, ") + Wording.day(day);
    }
}
