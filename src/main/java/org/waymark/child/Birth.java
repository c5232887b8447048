package org.waymark.child;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A date of birth as far as it is known. An unknown age is treated as under 18 everywhere (safety
 * rule 10).
 */
public record Birth(@Nullable LocalDate date, BirthPrecision precision) {
    public static final Birth UNKNOWN = new Birth(null, BirthPrecision.UNKNOWN);

    public Birth {
        if ((date == null) != (precision == BirthPrecision.UNKNOWN))
            throw new IllegalArgumentException("a date of birth has a precision");
    }

    /** Of somebody who looks about this old on a day. */
    public static Birth about(int age, LocalDate on) {
        return new Birth(on.minusYears(age).minusMonths(6), BirthPrecision.ESTIMATED);
    }

    /**
     * The 18th birthday, or the latest day it can be; empty while it is not certain that there was
     * one. Who was born on 29 February comes of age on 1 March in other years.
     */
    public Optional<LocalDate> certainlyAdultFrom() {
        var latest =
                switch (precision) {
                    case DAY -> date;
                    case MONTH -> date == null ? null : date.withDayOfMonth(date.lengthOfMonth());
                    case YEAR -> date == null ? null : date.withDayOfYear(date.lengthOfYear());
                    case ESTIMATED, UNKNOWN -> null;
                };
        if (latest == null) return Optional.empty();
        var birthday = latest.plusYears(18);
        return Optional.of(
                birthday.getDayOfMonth() == latest.getDayOfMonth()
                        ? birthday
                        : birthday.plusDays(1));
    }

    /**
     * Age in whole years on a day, when the year at least is known. Law counts age at the event
     * (domain.md L.1).
     */
    public OptionalInt ageOn(LocalDate day) {
        return date == null || day.isBefore(date)
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(date, day).getYears());
    }

    /** The latest day it can be: of a month or a year, its last. */
    public Birth latest() {
        if (date == null) return this;
        return switch (precision) {
            case MONTH -> new Birth(date.withDayOfMonth(date.lengthOfMonth()), precision);
            case YEAR -> new Birth(date.withDayOfYear(date.lengthOfYear()), precision);
            case DAY, ESTIMATED, UNKNOWN -> this;
        };
    }
}
