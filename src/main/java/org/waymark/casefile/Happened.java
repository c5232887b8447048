package org.waymark.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.England;
import org.waymark.calendar.Wording;

/** When something happened, no more exactly than it is known. */
public record Happened(Instant at, Precision precision) {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter ISO_MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

    /** "24 December 2026 at 4:00pm", "December 2026", "date not known". */
    public String words() {
        return switch (precision) {
            case MINUTE -> Wording.dayAndTime(at);
            case DAY -> Wording.day(at);
            case MONTH -> MONTH.format(day());
            case YEAR -> Integer.toString(day().getYear());
            case CONTINUING -> "since " + Wording.day(at);
            case UNKNOWN -> "date not known";
        };
    }

    /** The same for programs; null where it is not known. */
    public @Nullable String datetime() {
        return switch (precision) {
            case MINUTE -> at.truncatedTo(ChronoUnit.MINUTES).toString();
            case DAY, CONTINUING -> day().toString();
            case MONTH -> ISO_MONTH.format(day());
            case YEAR -> "%04d".formatted(day().getYear());
            case UNKNOWN -> null;
        };
    }

    private LocalDate day() {
        return England.dateOf(at);
    }
}
