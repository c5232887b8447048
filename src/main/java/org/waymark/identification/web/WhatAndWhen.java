package org.waymark.identification.web;

import static org.waymark.identification.web.Step.*;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.Precision;
import org.waymark.identification.Account;
import org.waymark.identification.ContactKind;
import org.waymark.identification.Involved;
import org.waymark.identification.InvolvedAge;
import org.waymark.identification.ToldBy;
import org.waymark.web.forms.ClockTime;
import org.waymark.web.forms.DateParts;

/** Reads what was seen or said, when and where: what the children of one concern have in common. */
final class WhatAndWhen {
    private static final Stop WHEN_STOP = Stop.at(WHEN);

    private final Typed typed;

    WhatAndWhen(Typed typed) {
        this.typed = typed;
    }

    Account account() {
        var what = Stop.at(WHAT);
        var how = Stop.at(CIRCUMSTANCES);
        var when = when();
        return new Account(
                typed.text(what, "what"),
                typed.choice(what, "toldBy", ToldBy.class),
                typed.text(what, "theirWords"),
                when.from(),
                when.precision(),
                when.time(),
                typed.text(WHEN_STOP, "place"),
                typed.choice(how, "contact", ContactKind.class),
                typed.text(how, "exchange"),
                typed.text(how, "advantage"),
                typed.choice(how, "involved", Involved.class),
                typed.choice(how, "involvedAge", InvolvedAge.class));
    }

    private record When(
            @Nullable LocalDate from, @Nullable Precision precision, @Nullable LocalTime time) {}

    private When when() {
        var chosen = typed.text(WHEN_STOP, "when");
        if (chosen == null) return new When(null, null, null);
        return switch (chosen) {
            case "UNKNOWN" -> new When(null, Precision.UNKNOWN, null);
            case "CONTINUING" ->
                    new When(
                            typed.date(WHEN_STOP, "happened").first().orElse(null),
                            Precision.CONTINUING,
                            null);
            case "DATE" -> onDate(typed.date(WHEN_STOP, "happened"));
            default -> day(chosen).map(this::onDay).orElseGet(() -> new When(null, null, null));
        };
    }

    /**
     * Today and yesterday stand in the draft as the dates they were, so that they stay that day.
     */
    static Optional<LocalDate> day(String chosen) {
        try {
            return Optional.of(LocalDate.parse(chosen));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Unreadable is not unanswered: it is said once, as unreadable. */
    private When onDate(DateParts date) {
        var first = date.first().orElse(null);
        if (first == null && typed.misreads(WHEN_STOP, "happened"))
            return new When(null, Precision.UNKNOWN, null);
        if (first == null) return new When(null, null, null);
        if (date.precision() == DateParts.Precision.DAY) return onDay(first);
        return new When(first, Precision.valueOf(date.precision().name()), null);
    }

    private When onDay(LocalDate day) {
        var words = typed.text(WHEN_STOP, "time");
        if (words == null) return new When(day, Precision.DAY, null);
        var time = ClockTime.parse(words).orElse(null);
        if (time == null) typed.wrong(WHEN_STOP, "time", JourneyRules.TIME_UNREADABLE);
        return new When(day, time == null ? Precision.DAY : Precision.MINUTE, time);
    }
}
