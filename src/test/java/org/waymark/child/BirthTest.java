package org.waymark.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BirthTest {
    @Test
    void the_18th_birthday_of_a_known_date_is_that_day() {
        assertThat(birth("2008-11-20", BirthPrecision.DAY)).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void who_was_born_on_29_february_comes_of_age_on_1_march() {
        assertThat(birth("2008-02-29", BirthPrecision.DAY)).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void of_a_month_or_year_the_latest_day_counts() {
        assertThat(birth("2008-11-01", BirthPrecision.MONTH)).contains(LocalDate.of(2026, 11, 30));
        assertThat(birth("2008-01-01", BirthPrecision.YEAR)).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void an_age_that_is_unknown_or_estimated_is_never_certainly_18() {
        assertThat(birth("2008-01-01", BirthPrecision.ESTIMATED)).isEmpty();
        assertThat(Birth.UNKNOWN.certainlyAdultFrom()).isEmpty();
    }

    private static java.util.Optional<LocalDate> birth(String date, BirthPrecision precision) {
        return new Birth(LocalDate.parse(date), precision).certainlyAdultFrom();
    }
}
