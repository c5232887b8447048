package org.waymark.missing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.web.Checks;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

class TypedTest {
    @ParameterizedTest
    @CsvSource({
        "20:15, 20:15",
        "20.15, 20:15",
        "2015, 20:15",
        "8:15pm, 20:15",
        "8.15 pm, 20:15",
        "8pm, 20:00",
        "12am, 00:00",
        "12pm, 12:00",
        "midday, 12:00",
        "midnight, 00:00",
        "00:05, 00:05"
    })
    void a_time_is_read_as_people_write_it(String typed, String time) {
        assertThat(Typed.time(typed)).map(Object::toString).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "8:75pm", "13pm", "late", "8", "0pm"})
    void what_is_no_time_is_not_guessed(String typed) {
        assertThat(Typed.time(typed)).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_said_with_its_field() {
        var form =
                Form.blank()
                        .with("returned", new DateParts("31", "2", "2026"))
                        .with("returned-time", "late");
        var checks = new Checks();
        Typed.moment(form, "returned", checks);
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowableOfType(
                                        org.waymark.web.RuleBroken.class, checks::orThrow)
                                .breaks())
                .extracting(b -> b.field())
                .containsExactly("returned", "returned-time");
    }

    @Test
    void hours_are_clock_hours_also_beyond_a_day() {
        assertThat(Said.hours(Duration.ofHours(67).plusMinutes(5))).isEqualTo("67 hours 5 minutes");
        assertThat(Said.hours(Duration.ofMinutes(1))).isEqualTo("1 minute");
    }
}
