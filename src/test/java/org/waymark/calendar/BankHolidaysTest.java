package org.waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** England's bank holidays as the government publishes them, typed from its list. */
class BankHolidaysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "2024 : 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
                "2025 : 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
                "2026 : 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
                "2027 : 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
                "2028 : 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"
            })
    void a_year_has_exactly_the_published_bank_holidays_on_weekdays(int year, String days) {
        var published =
                Arrays.stream(days.strip().split(" "))
                        .map(d -> LocalDate.parse(year + "-" + d))
                        .collect(Collectors.toSet());
        assertThat(onWeekdays(year)).isEqualTo(published);
    }

    private static Set<LocalDate> onWeekdays(int year) {
        return new BankHolidays()
                .of(Year.of(year)).stream()
                        .filter(d -> d.getDayOfWeek().getValue() < 6)
                        .collect(Collectors.toSet());
    }
}
