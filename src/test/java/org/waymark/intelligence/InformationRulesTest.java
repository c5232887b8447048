package org.waymark.intelligence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.people.PractitionerId;

/** Domain.md E.2 and E.3, without a database. */
class InformationRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private final Source source = new Source("Ann O’Dell", "01632 960123", "Aunt", null);

    @Test
    void a_source_is_found_in_words_however_it_is_written() {
        assertThat(source.isNamedIn("ann ODELL says so")).isTrue();
        assertThat(source.isNamedIn("Ring 01632960123")).isTrue();
        assertThat(source.isNamedIn("It is said that a car waits", null)).isFalse();
        assertThat(new Source("Jo", null, "Aunt", null).isNamedIn("A joke")).isFalse();
        assertThat(source.toString()).doesNotContain("Dell", "960123");
        assertThat(new Source(null, null, null, null).isEmpty()).isTrue();
    }

    @Test
    void the_check_is_passed_or_given_back_and_begins_anew_after_new_words() {
        var by = PractitionerId.random();
        var unchecked = new Checking.Unchecked();
        assertThat(unchecked.passed(by, NOW).state()).isEqualTo("CHECKED");
        var returned = unchecked.returned("It shows who saw it", by, NOW);
        assertThat(Checking.of(returned.state(), returned.why(), by, NOW)).isEqualTo(returned);
        assertThat(returned.revised().words()).isEqualTo("Unchecked");
    }

    @Test
    void a_grade_is_one_of_three_five_and_two_and_c_needs_conditions() {
        assertThat(new Grade(3, "E", "P", null, null).hasConditionsIfNeeded()).isTrue();
        assertThat(new Grade(3, "E", "C", null, null).hasConditionsIfNeeded()).isFalse();
        assertThat(new Grade(4, "F", "X", null, null))
                .matches(g -> !g.hasSource() && !g.hasInformation() && !g.hasHandling());
        assertThat(new ProposedGrade(null, null, null).isKnown()).isTrue();
        assertThat(new ProposedGrade(0, "B", null).isKnown()).isFalse();
    }
}
