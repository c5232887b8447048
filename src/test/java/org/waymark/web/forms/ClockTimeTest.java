package org.waymark.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {
    @ParameterizedTest
    @CsvSource({
        "23:15, 23:15",
        "2315, 23:15",
        "11.15pm, 23:15",
        "11:15 pm, 23:15",
        "9:05, 09:05",
        "905, 09:05",
        "7 am, 07:00",
        "7pm, 19:00",
        "12am, 00:00",
        "12:30 p.m., 12:30",
        "Midday, 12:00",
        "midnight, 00:00"
    })
    void times_are_read_as_people_type_them(String typed, LocalTime time) {
        assertThat(ClockTime.parse(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "25:00", "13pm", "0pm", "11:60", "evening", "1:2:3", "-1:00"})
    void what_is_no_time_is_nothing(String typed) {
        assertThat(ClockTime.parse(typed)).isEmpty();
    }
}
