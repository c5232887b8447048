package org.waymark.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;
import org.waymark.work.Clocks;

/** 72 clock hours, not working days (domain.md B.4, trap 3). */
class ReturnInterviewClockTest {
    private final Clocks clocks = Northmoor.area().bean(Clocks.class);

    @Test
    void a_return_on_christmas_eve_is_due_on_sunday_as_on_any_day() {
        assertThat(due("2026-12-24T16:00:00Z")).isEqualTo("2026-12-27T16:00:00Z");
    }

    @Test
    void when_the_clocks_go_back_it_is_72_hours_and_an_hour_earlier_on_the_wall() {
        // 2:30am in summer time on Saturday 24 October 2026: due 1:30am in winter time on Tuesday.
        assertThat(due("2026-10-24T01:30:00Z")).isEqualTo("2026-10-27T01:30:00Z");
    }

    @Test
    void when_the_clocks_go_forward_it_is_72_hours_and_an_hour_later_on_the_wall() {
        assertThat(due("2027-03-27T22:00:00Z")).isEqualTo("2027-03-30T22:00:00Z");
    }

    private Instant due(String returned) {
        return clocks.due("return.interview", Instant.parse(returned));
    }
}
