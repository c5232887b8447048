package org.waymark.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A number of working days, e.g. the one within which a referral is decided (guide ¶8). The day of
 * the event is day 0; the due moment is the end of the nth working day after it, exclusive
 * (domain.md B.4).
 */
public record WorkingDays(int count) {
    public WorkingDays {
        if (count < 1) throw new IllegalArgumentException("at least one working day");
    }

    /** The instant by which it is due: midnight in England at the end of the last day. */
    public Instant after(Instant event, BankHolidays england) {
        return England.endOf(lastDay(England.dateOf(event), england));
    }

    /** The last day on which it is in time. */
    public LocalDate lastDay(LocalDate event, BankHolidays england) {
        var day = event;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (england.isWorkingDay(day)) left--;
        }
        return day;
    }
}
