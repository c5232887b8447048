package org.waymark.web.components;

import java.time.YearMonth;

/**
 * A month chosen by a slider, with what it stands at in words. It sends the months since year 0,
 * see {@link #month}; at one end it stands for no limit.
 *
 * @param period which end of a period it sets, "since" or "until", for the script that follows it
 * @param words what it stands at
 * @param whole what it says at the end at which it limits nothing
 */
public record Range(
        String name,
        String label,
        int min,
        int max,
        int value,
        String period,
        String words,
        String whole)
        implements Component {

    /** The number that a month has on a slider. */
    public static int month(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    /** The month of a number. */
    public static YearMonth month(int number) {
        return YearMonth.of(number / 12, number % 12 + 1);
    }
}
