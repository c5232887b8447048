package org.waymark.missing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.waymark.web.Checks;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

class TypedTest {
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
