package org.waymark.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.waymark.people.AgencyKind;

/**
 * On what basis an agency shares with a panel (domain.md E.4), and what a panel may decide (C.5).
 */
class LawfulBasisTest {
    @Test
    void legitimate_interests_are_not_for_public_authorities() {
        for (var kind :
                new AgencyKind[] {
                    AgencyKind.CHILDRENS_SOCIAL_CARE,
                    AgencyKind.POLICE,
                    AgencyKind.HEALTH,
                    AgencyKind.SCHOOL
                })
            assertThat(LawfulBasis.of(kind))
                    .contains(LawfulBasis.PUBLIC_TASK)
                    .doesNotContain(
                            LawfulBasis.LEGITIMATE_INTERESTS, LawfulBasis.RECOGNISED_INTERESTS);
        assertThat(LawfulBasis.of(AgencyKind.VOLUNTARY))
                .contains(LawfulBasis.RECOGNISED_INTERESTS)
                .doesNotContain(LawfulBasis.PUBLIC_TASK);
    }

    @Test
    void only_the_police_share_for_law_enforcement() {
        for (var kind : AgencyKind.values())
            assertThat(LawfulBasis.LAW_ENFORCEMENT.isFor(kind))
                    .isEqualTo(kind == AgencyKind.POLICE);
    }

    @Test
    void consent_is_no_basis_and_no_decision_is_about_a_threshold_or_a_case() {
        assertThat(Arrays.toString(LawfulBasis.values())).doesNotContain("CONSENT");
        assertThat(Arrays.stream(Topic.values()).map(Topic::words))
                .noneMatch(w -> w.matches("(?i).*(threshold|section 47|allocat|close|enquiry).*"));
    }

    @Test
    void nobody_is_called_an_offender() {
        for (var c : Category.values())
            assertThat(c.heading() + c.words() + c.name()).doesNotContainIgnoringCase("offender");
    }
}
