package org.waymark.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.identification.ConsentPrompt.*;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.Precision;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;

/** "Careful consideration should be given to the issue of consent" (guide ¶6, domain.md A.3). */
class ConsentPromptTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Birth BORN = day(2013, 6, 10);

    @Test
    void the_age_at_the_event_counts_not_the_age_today() {
        assertThat(age(BORN, LocalDate.of(2026, 6, 9), Precision.DAY).words()).isEqualTo("12");
        assertThat(at(age(BORN, LocalDate.of(2026, 6, 9), Precision.DAY)))
                .containsExactly(UNDER_13, ANY_AGE);
        assertThat(at(age(BORN, LocalDate.of(2026, 6, 10), Precision.DAY)))
                .containsExactly(FROM_13_TO_15, ANY_AGE);
    }

    @Test
    void a_16_or_17_year_old_is_still_a_child() {
        assertThat(at(age(day(2009, 1, 1), TODAY, Precision.DAY)))
                .containsExactly(FROM_16_TO_17, ANY_AGE);
    }

    @Test
    void an_unknown_age_or_date_shows_every_prompt() {
        assertThat(at(age(Birth.UNKNOWN, TODAY, Precision.DAY))).containsExactly(values());
        assertThat(at(age(BORN, null, Precision.UNKNOWN))).containsExactly(values());
        var guessed = new Birth(LocalDate.of(2010, 1, 1), BirthPrecision.ESTIMATED);
        assertThat(at(age(guessed, TODAY, Precision.DAY))).containsExactly(values());
    }

    @Test
    void where_only_a_year_is_known_the_younger_age_counts_too() {
        var year = new Birth(LocalDate.of(2013, 1, 1), BirthPrecision.YEAR);
        assertThat(age(year, TODAY, Precision.DAY).words()).isEqualTo("12 or 13");
        assertThat(at(age(year, TODAY, Precision.DAY)))
                .containsExactly(UNDER_13, FROM_13_TO_15, ANY_AGE);
        assertThat(at(age(BORN, LocalDate.of(2026, 6, 1), Precision.MONTH)))
                .containsExactly(UNDER_13, FROM_13_TO_15, ANY_AGE);
    }

    private static AgeAtEvent age(Birth born, @Nullable LocalDate from, Precision precision) {
        return AgeAtEvent.of(born, from, precision, TODAY);
    }

    private static Birth day(int year, int month, int day) {
        return new Birth(LocalDate.of(year, month, day), BirthPrecision.DAY);
    }
}
