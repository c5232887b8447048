package org.waymark.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.web.Checks;

/** Rules of records and links, without a database. */
class NetworkRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({"ADULT,false", "UNDER_18,true", "NOT_KNOWN,true"})
    void an_age_that_is_not_known_counts_as_a_child(SubjectAge age, boolean child) {
        assertThat(age.countsAsChild()).isEqualTo(child);
    }

    @Test
    void an_age_and_a_date_of_birth_go_together() {
        var eighteen = TODAY.minusYears(18);
        assertThat(SubjectAge.ADULT.contradicts(eighteen, TODAY)).isFalse();
        assertThat(SubjectAge.ADULT.contradicts(eighteen.plusDays(1), TODAY)).isTrue();
        assertThat(SubjectAge.UNDER_18.contradicts(eighteen, TODAY)).isTrue();
        assertThat(SubjectAge.UNDER_18.contradicts(eighteen.plusDays(1), TODAY)).isFalse();
        assertThat(SubjectAge.NOT_KNOWN.contradicts(eighteen, TODAY)).isFalse();
        assertThat(SubjectAge.ADULT.contradicts(null, TODAY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(LinkKind.class)
    void nothing_that_goes_out_from_a_child_reads_as_an_offence(LinkKind kind) {
        assertThat(kind.words(true))
                .doesNotContain("exploit", "alleged", "offender", "perpetrator");
        if (kind.allegesHarm()) {
            assertThat(kind.isDirected()).isTrue();
            assertThat(kind.canStart(SubjectKind.PLACE)).isFalse();
            assertThat(kind.canStart(SubjectKind.HANDLE)).isTrue();
        }
    }

    @Test
    void a_plate_is_found_by_any_part_and_a_name_by_the_beginning_of_its_words() {
        assertThat(Keys.ofCode("zz7 4-qx")).contains("ZZ74QX", "Z74QX", "74QX", "4QX");
        assertThat(Keys.ofCode("Q")).containsExactly("Q");
        assertThat(Keys.ofWords("Café Émile")).contains("CAFE", "EMILE", "CAFEEMILE");
        assertThat(Keys.sought("74 q")).containsExactly(List.of("74Q"));
        assertThat(Keys.sought("blue  dri")).containsExactly(List.of("BLUE", "DRI"));
        assertThat(Keys.sought("blue 74q"))
                .containsExactly(List.of("BLUE", "74Q"), List.of("BLUE74Q"));
        assertThat(Keys.sought(" - ")).isEmpty();
    }

    @Test
    void what_is_not_known_contradicts_nothing_when_two_are_merged() {
        var adult = subject(SubjectKind.PERSON, SubjectAge.ADULT, null, null);
        var unknown = subject(SubjectKind.PERSON, SubjectAge.NOT_KNOWN, TODAY.minusYears(30), null);
        var other = subject(SubjectKind.PERSON, SubjectAge.ADULT, TODAY.minusYears(31), null);
        assertThatCode(() -> MergeCheck.of(adult, unknown).orThrow()).doesNotThrowAnyException();
        refused(unknown, other, "MERGE_BIRTHS_DIFFER");
        refused(
                adult,
                subject(SubjectKind.PERSON, SubjectAge.UNDER_18, null, null),
                "MERGE_AGES_DIFFER");
        refused(
                subject(SubjectKind.CHILD, null, null, null),
                subject(SubjectKind.CHILD, null, null, null),
                "MERGE_OF_CHILDREN");
        refused(
                subject(SubjectKind.VEHICLE, null, null, "ZZ74 QXX"),
                subject(SubjectKind.VEHICLE, null, null, "ZZ75QXX"),
                "MERGE_PLATES_DIFFER");
        assertThatCode(() ->
                        MergeCheck.of(
                                        subject(SubjectKind.VEHICLE, null, null, "ZZ74 QXX"),
                                        subject(SubjectKind.VEHICLE, null, null, "ZZ74QXX"))
                                .orThrow())
                .doesNotThrowAnyException();
        refused(adult, adult, "MERGE_NEEDS_OTHER");
    }

    @Test
    void a_grade_has_three_parts_and_conditions_with_handling_c() {
        assertThat(Grade.of(null, null, null, "x")).isNull();
        assertThat(new Grade(2, "C", "P", null).words())
                .isEqualTo(
                        "2 C P: Untested; Known indirectly to the source; Lawful sharing permitted");
    }

    private static void refused(NetworkDesk.Subject one, NetworkDesk.Subject other, String rule) {
        Checks checks = MergeCheck.of(one, other);
        assertThatThrownBy(checks::orThrow).hasMessage(rule);
    }

    private static NetworkDesk.Subject subject(
            SubjectKind kind,
            @Nullable SubjectAge age,
            @Nullable LocalDate born,
            @Nullable String vrm) {
        return new NetworkDesk.Subject(
                SubjectId.random(),
                kind,
                age,
                born,
                vrm,
                false,
                null,
                kind == SubjectKind.CHILD ? UUID.randomUUID() : null,
                0);
    }
}
