package org.waymark.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On what basis an agency shares (domain.md E.4). */
class LawfulBasisTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void a_public_authority_never_rests_on_legitimate_interests_recognised_or_not() {
        for (var kind :
                List.of(
                        AgencyKind.CHILDRENS_SOCIAL_CARE,
                        AgencyKind.POLICE,
                        AgencyKind.HEALTH,
                        AgencyKind.SCHOOL))
            assertThat(LawfulBasis.of(kind, TODAY))
                    .as(kind.name())
                    .contains(LawfulBasis.PUBLIC_TASK, LawfulBasis.LEGAL_OBLIGATION)
                    .doesNotContain(
                            LawfulBasis.LEGITIMATE_INTERESTS, LawfulBasis.RECOGNISED_INTEREST);
        assertThat(LawfulBasis.of(AgencyKind.POLICE, TODAY)).contains(LawfulBasis.LAW_ENFORCEMENT);
        assertThat(LawfulBasis.of(AgencyKind.SCHOOL, TODAY))
                .doesNotContain(LawfulBasis.LAW_ENFORCEMENT);
    }

    @Test
    void a_voluntary_organisation_rests_on_interests_recognised_since_5_february_2026() {
        assertThat(LawfulBasis.of(AgencyKind.VOLUNTARY, TODAY))
                .containsExactly(
                        LawfulBasis.VITAL_INTERESTS,
                        LawfulBasis.LEGITIMATE_INTERESTS,
                        LawfulBasis.RECOGNISED_INTEREST);
        assertThat(LawfulBasis.of(AgencyKind.VOLUNTARY, LocalDate.of(2026, 2, 4)))
                .doesNotContain(LawfulBasis.RECOGNISED_INTEREST);
    }

    @Test
    void only_the_police_share_for_law_enforcement() {
        for (var kind : AgencyKind.values())
            assertThat(LawfulBasis.LAW_ENFORCEMENT.isFor(kind, TODAY))
                    .isEqualTo(kind == AgencyKind.POLICE);
    }

    @Test
    void what_an_agency_usually_rests_on_is_for_it_and_never_consent() {
        for (var kind : AgencyKind.values())
            for (var on : List.of(TODAY, LocalDate.of(2026, 2, 4)))
                assertThat(LawfulBasis.usual(kind, on).isFor(kind, on)).as(kind.name()).isTrue();
        assertThat(Arrays.toString(LawfulBasis.values())).doesNotContain("CONSENT");
    }
}
