package org.waymark.storylines;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.England;

/** The working days of a storyline, from the next one on, each at ten in the morning. */
final class Days {
    private final BankHolidays england = new BankHolidays();

    /** Day 0 is the first working day after today. */
    LocalDate date(int number) {
        var day = LocalDate.now(England.ZONE);
        for (var left = number + 1; left > 0; ) {
            day = day.plusDays(1);
            if (england.isWorkingDay(day)) left--;
        }
        return day;
    }

    Instant working(int number) {
        return at(date(number));
    }

    /** That day, or the last working day before it. */
    LocalDate workingBefore(LocalDate day) {
        while (!england.isWorkingDay(day)) day = day.minusDays(1);
        return day;
    }

    LocalDate saturday() {
        return date(7).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    }

    static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(England.ZONE).toInstant();
    }
}
