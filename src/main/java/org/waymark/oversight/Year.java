package org.waymark.oversight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * April to March, as the national statistics have it. Figures are of whole years of this kind and
 * of their months only: two periods of free choice that differ by a month would give that month
 * away.
 *
 * @param start in which April it begins
 */
public record Year(int start) {
    private static final int KEPT = 6;

    public static Year of(LocalDate day) {
        return new Year(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear());
    }

    /** The years that may be asked for, this one first. */
    public static List<Year> until(LocalDate today) {
        var now = of(today);
        return IntStream.range(0, KEPT).mapToObj(n -> new Year(now.start - n)).toList();
    }

    /** As in "2026-27"; the running year for anything else. */
    public static Year read(@Nullable String text, LocalDate today) {
        return until(today).stream()
                .filter(y -> y.toString().equals(text))
                .findFirst()
                .orElse(of(today));
    }

    public LocalDate first() {
        return LocalDate.of(start, 4, 1);
    }

    /** Its months that have begun. */
    public List<YearMonth> months(LocalDate today) {
        return IntStream.range(0, 12)
                .mapToObj(n -> YearMonth.of(start, 4).plusMonths(n))
                .filter(m -> !m.isAfter(YearMonth.from(today)))
                .toList();
    }

    public String words() {
        return "April " + start + " to March " + (start + 1);
    }

    @Override
    public String toString() {
        return "%d-%02d".formatted(start, (start + 1) % 100);
    }
}
