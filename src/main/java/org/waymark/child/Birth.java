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
}
