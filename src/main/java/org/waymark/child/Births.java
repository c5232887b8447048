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
        }
        dates.add(day.withDayOfMonth(1));
        dates.add(day.withDayOfYear(1));
        return List.copyOf(dates);
    }

    static Optional<LocalDate> swapped(LocalDate day) {
        return real(day.getYear(), day.getDayOfMonth(), day.getMonthValue())
                .filter(d -> !d.equals(day));
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
