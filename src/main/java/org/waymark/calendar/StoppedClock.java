package org.waymark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A clock of days or months that stands while an answer is awaited (UK GDPR article 12A; domain.md
 * H.5). It goes on with the days that were left, whatever months and holidays lie between.
 *
 * @param due by when it was due: the end of a day, exclusive
 * @param stoppedOn the day on which the question was asked; nothing runs from that day on
 */
public record StoppedClock(Instant due, LocalDate stoppedOn) {
    /** Days that were left, 0 on the last day; negative where it was over already. */
    public int daysLeft() {
        return (int) ChronoUnit.DAYS.between(stoppedOn, lastDay());
    }

    public boolean wasOver() {
        return daysLeft() < 0;
    }

    /**
     * The moment from which {@link #limit} days count to the same as the days left counted from the
     * day of the answer. A day earlier, so that the limit is one day at least, also where the clock
     * stopped on its last day.
     */
    public Instant countsFrom(LocalDate answeredOn) {
        return England.endOf(answeredOn.minusDays(2));
    }

    public int limit() {
        return daysLeft() + 1;
    }

    private LocalDate lastDay() {
        return England.dateOf(due.minusMillis(1));
    }

    /** The beginning of the last day of a clock, from which more months are counted. */
    public static Instant lastDayOf(Instant due) {
        return England.endOf(England.dateOf(due.minusMillis(1)).minusDays(1));
    }
}
