package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** What clocks in England show, and which moment it is, on the two nights a year they change. */
class ClockChangesTest {
    @Test
    void a_winter_evening_is_its_own_instant() {
        assertThat(England.instantOf(LocalDateTime.parse("2026-11-23T23:15")))
                .contains(Instant.parse("2026-11-23T23:15:00Z"));
    }

    @Test
    void the_hour_that_march_leaves_out_is_no_time() {
        assertThat(England.instantOf(LocalDateTime.parse("2027-03-28T01:30"))).isEmpty();
    }

    @Test
    void the_hour_that_comes_twice_in_october_is_its_first_coming() {
        assertThat(England.instantOf(LocalDateTime.parse("2026-10-25T01:30")))
                .contains(Instant.parse("2026-10-25T00:30:00Z"));
    }

    /** Police protection taken before the clocks go back ends an hour earlier by the clock. */
    @Test
    void seventy_two_hours_are_clock_hours_also_over_a_change() {
        var taken = England.instantOf(LocalDateTime.parse("2026-10-23T23:15")).orElseThrow();
        assertThat(Wording.dayAndTime(taken.plus(Duration.ofHours(72))))
                .isEqualTo("26 October 2026 at 10:15pm");
    }
}
