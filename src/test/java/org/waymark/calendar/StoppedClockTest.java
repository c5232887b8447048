package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

/** A clock that stands while an answer is awaited goes on with the days that were left. */
class StoppedClockTest {
    @Test
    void over_christmas_it_goes_on_with_the_days_that_were_left() {
        assertThat(due("2026-12-30", "2026-12-22", "2027-01-05")).isEqualTo("2027-01-13");
    }

    @Test
    void across_the_end_of_a_short_month_no_day_is_won_or_lost() {
        assertThat(due("2027-02-28", "2027-02-10", "2027-03-03")).isEqualTo("2027-03-21");
        assertThat(due("2028-02-29", "2028-02-20", "2028-02-25")).isEqualTo("2028-03-05");
    }

    @Test
    void across_the_change_of_the_clocks_a_day_stays_a_day() {
        assertThat(due("2027-03-30", "2027-03-20", "2027-04-01")).isEqualTo("2027-04-11");
    }

    @Test
    void stopped_on_its_last_day_it_is_due_on_the_day_of_the_answer() {
        var clock = clock("2026-12-30", "2026-12-30");
        assertThat(clock.daysLeft()).isZero();
        assertThat(clock.wasOver()).isFalse();
        assertThat(due("2026-12-30", "2026-12-30", "2027-01-04")).isEqualTo("2027-01-04");
    }

    @Test
    void asked_and_answered_on_one_day_changes_nothing() {
        assertThat(due("2026-12-30", "2026-12-10", "2026-12-10")).isEqualTo("2026-12-30");
    }

    @Test
    void after_its_last_day_it_was_over_already() {
        assertThat(clock("2026-12-30", "2026-12-31").wasOver()).isTrue();
    }

    @Test
    void more_months_are_counted_from_its_last_day() {
        assertThat(England.dateOf(StoppedClock.lastDayOf(endOf("2027-02-28"))))
                .isEqualTo("2027-02-28");
    }

    /** As a clock of days counts. */
    private static LocalDate due(String due, String stopped, String answered) {
        var clock = clock(due, stopped);
        return England.dateOf(clock.countsFrom(LocalDate.parse(answered))).plusDays(clock.limit());
    }

    private static StoppedClock clock(String due, String stopped) {
        return new StoppedClock(endOf(due), LocalDate.parse(stopped));
    }

    private static Instant endOf(String day) {
        return England.endOf(LocalDate.parse(day));
    }
}
