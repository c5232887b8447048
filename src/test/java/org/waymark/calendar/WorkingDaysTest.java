package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Within one working day" (guide ¶8) at the edges of weeks, holidays and summer time. */
class WorkingDaysTest {
    private final BankHolidays england = new BankHolidays();

    @ParameterizedTest(name = "received {0}, due by the end of {1}: {2}")
    @CsvSource({
        "2026-12-24T16:00:00Z, 2026-12-29, Christmas: Friday and Monday are bank holidays",
        "2026-11-24T09:00:00Z, 2026-11-25, an ordinary Tuesday",
        "2026-11-27T17:30:00Z, 2026-11-30, Friday evening",
        "2026-11-28T12:00:00Z, 2026-11-30, Saturday",
        "2026-04-02T10:00:00Z, 2026-04-07, Maundy Thursday",
        "2027-12-24T10:00:00Z, 2027-12-29, Christmas on a weekend: Monday and Tuesday instead",
        "2026-03-27T23:30:00Z, 2026-03-30, before the clocks go forward",
        "2026-06-02T22:59:00Z, 2026-06-03, a minute before midnight in summer",
        "2026-06-02T23:01:00Z, 2026-06-04, a minute after midnight in summer: the next day"
    })
    void one_working_day_after(Instant received, java.time.LocalDate day, String why) {
        assertThat(new WorkingDays(1).lastDay(England.dateOf(received), england)).isEqualTo(day);
        assertThat(new WorkingDays(1).after(received, england))
                .as(why)
                .isEqualTo(day.plusDays(1).atStartOfDay(England.ZONE).toInstant());
    }
}
