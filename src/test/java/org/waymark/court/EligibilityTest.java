package org.waymark.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.court.Eligibility.*;
import static org.waymark.court.Measure.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.Known;

/**
 * Every row of the eligibility table of special measures (domain.md F.1), on the day of the
 * hearing.
 */
class EligibilityTest {
    private static final LocalDate EIGHTEEN = LocalDate.of(2027, 3, 1);
    private static final LocalDate BEFORE = EIGHTEEN.minusDays(1);

    /** Measure; child of a sexual offence; adult complainant; adult witness of another offence. */
    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of(SCREEN, UNDER_18, COMPLAINANT, NO_GROUND),
                Arguments.of(LIVE_LINK, UNDER_18, COMPLAINANT, NO_GROUND),
                Arguments.of(Measure.IN_PRIVATE, UNDER_18, COMPLAINANT, NOT_IN_PRIVATE),
                Arguments.of(NO_WIGS, UNDER_18, COMPLAINANT, NO_GROUND),
                Arguments.of(RECORDED_EVIDENCE, UNDER_18, COMPLAINANT, NO_GROUND),
                Arguments.of(RECORDED_CROSS_EXAMINATION, UNDER_18, COMPLAINANT, NO_GROUND),
                Arguments.of(INTERMEDIARY, UNDER_18, ONLY_SECTION_16, ONLY_SECTION_16),
                Arguments.of(AIDS, UNDER_18, ONLY_SECTION_16, ONLY_SECTION_16));
    }

    @ParameterizedTest
    @MethodSource("table")
    void each_measure_as_in_the_table(
            Measure measure, Eligibility child, Eligibility complainant, Eligibility other) {
        assertThat(at(measure, sexual(), BEFORE)).isEqualTo(child);
        assertThat(at(measure, sexual(), EIGHTEEN)).isEqualTo(complainant);
        assertThat(at(measure, witness(false, false, false, Known.NO), EIGHTEEN)).isEqualTo(other);
    }

    @Test
    void the_table_has_every_measure() {
        assertThat(table().map(a -> a.get()[0])).containsExactly((Object[]) Measure.values());
        assertThat(Stream.of(Measure.values()).map(Measure::section))
                .containsExactly(23, 24, 25, 26, 27, 28, 29, 30);
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_complainant_of_modern_slavery_of_18_is_eligible_by_section_17(
            Measure measure, Eligibility child, Eligibility complainant, Eligibility other) {
        var slavery = witness(false, true, false, Known.NO);
        assertThat(at(measure, slavery, EIGHTEEN))
                .isEqualTo(measure == Measure.IN_PRIVATE ? NOT_IN_PRIVATE : complainant);
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_child_is_eligible_whatever_the_offence_but_in_private_only_for_its_two_reasons(
            Measure measure, Eligibility child, Eligibility complainant, Eligibility other) {
        var witness = witness(false, false, false, Known.NO);
        assertThat(at(measure, witness, BEFORE))
                .isEqualTo(measure == Measure.IN_PRIVATE ? NOT_IN_PRIVATE : UNDER_18);
        assertThat(at(measure, witness(false, false, true, Known.NO), BEFORE)).isEqualTo(UNDER_18);
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_disability_keeps_an_intermediary_after_18(
            Measure measure, Eligibility child, Eligibility complainant, Eligibility other) {
        assertThat(at(measure, witness(true, false, false, Known.YES), EIGHTEEN))
                .isEqualTo(IMPAIRED);
        assertThat(at(measure, witness(true, false, false, Known.NOT_KNOWN), EIGHTEEN))
                .isEqualTo(complainant);
    }

    @Test
    void the_witness_who_turns_18_on_the_day_of_the_hearing_is_18_and_the_day_before_is_not() {
        assertThat(at(INTERMEDIARY, sexual(), BEFORE)).isEqualTo(UNDER_18);
        assertThat(at(INTERMEDIARY, sexual(), EIGHTEEN)).isEqualTo(ONLY_SECTION_16);
        assertThat(at(LIVE_LINK, sexual(), EIGHTEEN)).isEqualTo(COMPLAINANT);
    }

    @Test
    void what_was_recorded_before_18_is_preserved_by_section_22() {
        var recorded = recorded(BEFORE);
        assertThat(at(RECORDED_EVIDENCE, recorded, EIGHTEEN)).isEqualTo(RECORDED_BEFORE_18);
        assertThat(at(SCREEN, recorded, EIGHTEEN)).isEqualTo(NO_GROUND);
        assertThat(at(RECORDED_EVIDENCE, recorded(EIGHTEEN), EIGHTEEN)).isEqualTo(NO_GROUND);
    }

    @Test
    void recorded_cross_examination_is_in_the_crown_court() {
        for (var court : new CourtKind[] {CourtKind.MAGISTRATES, CourtKind.YOUTH})
            assertThat(Eligibility.of(RECORDED_CROSS_EXAMINATION, sexual(), BEFORE, court))
                    .isEqualTo(NOT_IN_THIS_COURT);
    }

    @Test
    void an_age_that_is_not_known_is_under_18() {
        var unknown = new Witness(Birth.UNKNOWN, true, false, false, Known.NO, List.of());
        for (var measure : Measure.values())
            assertThat(at(measure, unknown, EIGHTEEN.plusYears(5))).isEqualTo(UNDER_18);
    }

    @Test
    void compensation_until_the_20th_birthday_or_two_years_from_the_report() {
        var birth = born();
        assertThat(CompensationDeadline.of(birth, BEFORE)).contains(EIGHTEEN.plusYears(2));
        assertThat(CompensationDeadline.of(birth, EIGHTEEN.minusYears(3)))
                .contains(EIGHTEEN.plusYears(2));
        assertThat(CompensationDeadline.of(birth, EIGHTEEN.plusMonths(6)))
                .contains(EIGHTEEN.plusMonths(30));
        assertThat(CompensationDeadline.of(Birth.UNKNOWN, BEFORE)).isEmpty();
    }

    private static Eligibility at(Measure measure, Witness witness, LocalDate hearing) {
        return Eligibility.of(measure, witness, hearing, CourtKind.CROWN);
    }

    private static Witness sexual() {
        return witness(true, false, false, Known.NO);
    }

    private static Witness recorded(LocalDate on) {
        return new Witness(born(), false, false, false, Known.NO, List.of(on));
    }

    private static Witness witness(
            boolean sexual, boolean slavery, boolean intimidation, Known impaired) {
        return new Witness(born(), sexual, slavery, intimidation, impaired, List.of());
    }

    private static Birth born() {
        return new Birth(EIGHTEEN.minusYears(18), BirthPrecision.DAY);
    }
}
