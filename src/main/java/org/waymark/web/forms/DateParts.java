package org.waymark.web.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody typed it: day, month and year, of which some may be unknown (guide ¶4:
 * children are often noticed before anything about them is certain).
 */
public record DateParts(String day, String month, String year) {

    /** How much of a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        UNKNOWN
    }

    public DateParts {
        day = day.strip();
        month = month.strip();
        year = year.strip();
    }

    public static DateParts of(LocalDate date) {
        return new DateParts(
                Integer.toString(date.getDayOfMonth()),
                Integer.toString(date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    public boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** What is known. Says nothing about whether it makes sense: see {@link #problem}. */
    public Precision precision() {
        if (year.isEmpty()) {
            return Precision.UNKNOWN;
        }
        if (month.isEmpty()) {
            return Precision.YEAR;
        }
        return day.isEmpty() ? Precision.MONTH : Precision.DAY;
    }

    /** The date, if all of it is known and real. */
    public Optional<LocalDate> exact() {
        return precision() == Precision.DAY ? first() : Optional.empty();
    }

    /** The first day that this can be; empty if it is unknown or not real. */
    public Optional<LocalDate> first() {
        try {
            return switch (precision()) {
                case UNKNOWN -> Optional.empty();
                case YEAR -> Optional.of(LocalDate.of(yearNumber(), 1, 1));
                case MONTH -> Optional.of(yearMonth().atDay(1));
                case DAY -> Optional.of(yearMonth().atDay(Integer.parseInt(day)));
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The last day that this can be; empty if it is unknown or not real. */
    public Optional<LocalDate> last() {
        return first().map(first ->
                switch (precision()) {
                    case YEAR -> first.withDayOfYear(first.lengthOfYear());
                    case MONTH -> first.withDayOfMonth(first.lengthOfMonth());
                    case DAY, UNKNOWN -> first;
                });
    }

    /**
     * What is wrong, in the words of the design system; null if nothing is.
     *
     * @param what what is asked for, as it begins a sentence: "Date of birth"
     * @param least how much must be known; {@code UNKNOWN} accepts nothing at all
     */
    public @Nullable String problem(String what, Precision least) {
        if (isEmpty()) {
            return least == Precision.UNKNOWN ? null : "Enter " + uncapitalised(what);
        }
        var missing = missing(least);
        if (missing != null) {
            return what + " must include a " + missing;
        }
        if (!year.matches("\\d{4}")) {
            return "Year must include 4 numbers";
        }
        return first().isEmpty() ? what + " must be a real date" : null;
    }

    private @Nullable String missing(Precision least) {
        if (year.isEmpty()) {
            return "year";
        }
        if (month.isEmpty() && (least.compareTo(Precision.MONTH) <= 0 || !day.isEmpty())) {
            return "month";
        }
        return day.isEmpty() && least == Precision.DAY ? "day" : null;
    }

    private YearMonth yearMonth() {
        return YearMonth.of(yearNumber(), monthNumber());
    }

    private int yearNumber() {
        return Integer.parseInt(year);
    }

    /** A number, or the name of the month or its beginning: people copy both from letters. */
    private int monthNumber() {
        if (month.length() < 3) {
            return Integer.parseInt(month);
        }
        var typed = month.toLowerCase(Locale.UK);
        return Arrays.stream(Month.values())
                .filter(m -> nameOf(m).startsWith(typed))
                .findFirst()
                .map(Month::getValue)
                .orElseThrow(() -> new DateTimeException("No such month"));
    }

    private static String nameOf(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
    }

    private static String uncapitalised(String what) {
        return what.substring(0, 1).toLowerCase(Locale.UK) + what.substring(1);
    }
}
