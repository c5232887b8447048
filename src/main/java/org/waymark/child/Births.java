package org.waymark.child;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The dates that a date of birth is mistaken for when it is heard, copied or guessed. */
final class Births {
    private Births() {}

    /** The date itself first. */
    static List<LocalDate> near(LocalDate day) {
        var dates = new LinkedHashSet<LocalDate>();
        dates.add(day);
        swapped(day).ifPresent(dates::add);
        digitsSwapped(day).ifPresent(dates::add);
        for (var step : new int[] {-1, 1}) {
            dates.add(day.plusYears(step));
            dates.add(day.plusMonths(step));
            dates.add(day.plusDays(step));
            dates.add(day.plusYears(10L * step));
        }
        var decade = day.getYear() / 10 * 10;
        for (int digit = 0; digit < 10; digit++)
            real(decade + digit, day.getMonthValue(), day.getDayOfMonth()).ifPresent(dates::add);
        for (int month = 1; month <= 12; month++)
            real(day.getYear(), month, day.getDayOfMonth()).ifPresent(dates::add);
        for (int of = 1; of <= day.lengthOfMonth(); of++)
            if (oneDigit(of, day.getDayOfMonth())) dates.add(day.withDayOfMonth(of));
        dates.add(day.withDayOfMonth(1));
        dates.add(day.withDayOfYear(1));
        return List.copyOf(dates);
    }

    static Optional<LocalDate> swapped(LocalDate day) {
        return real(day.getYear(), day.getDayOfMonth(), day.getMonthValue())
                .filter(d -> !d.equals(day));
    }

    private static boolean oneDigit(int one, int other) {
        return (one / 10 == other / 10) != (one % 10 == other % 10);
    }

    /** 12 for 21. */
    private static Optional<LocalDate> digitsSwapped(LocalDate day) {
        var n = day.getDayOfMonth();
        return real(day.getYear(), day.getMonthValue(), n % 10 * 10 + n / 10);
    }

    private static Optional<LocalDate> real(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
