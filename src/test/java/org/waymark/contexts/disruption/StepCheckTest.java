package org.waymark.contexts.disruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.waymark.contexts.disruption.DisruptionState.*;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.requests.CommandKey;
import org.waymark.web.RuleBroken;

/** Trap 22, and what else each tool's rules ask (domain.md C.8). */
class StepCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void risk_orders_need_no_conviction_and_prevention_orders_need_one() {
        for (var code : List.of("SRO", "STRO"))
            assertThat(broken(court(code, Conviction.NOT_NEEDED, 2), APPLIED, false, 2)).isEmpty();
        for (var code : List.of("SHPO", "STPO")) {
            var tool = court(code, Conviction.NEEDED, 5);
            assertThat(broken(tool, APPLIED, false, 5)).containsExactly("CONVICTION_NEEDED");
            assertThat(broken(tool, APPLIED, true, 5)).isEmpty();
        }
    }

    @Test
    void risk_orders_last_two_years_at_least_and_prevention_orders_five() {
        assertThat(broken(court("SRO", Conviction.NOT_NEEDED, 2), APPLIED, false, 1))
                .containsExactly("LASTS_AT_LEAST_TWO_YEARS");
        assertThat(broken(court("SHPO", Conviction.NEEDED, 5), APPLIED, true, 4))
                .containsExactly("LASTS_AT_LEAST_FIVE_YEARS");
        assertThat(broken(court("SHPO", Conviction.NEEDED, 5), APPLIED, true, null)).isEmpty();
    }

    @Test
    void a_child_abduction_warning_notice_is_no_court_order_and_rests_on_a_statement() {
        var notice = notice();
        assertThat(rules(notice, step(DisruptionStep.APPLICATION, null, null, null), CONSIDERED))
                .containsExactly("NOT_A_COURT_ORDER");
        assertThat(rules(notice, step(DisruptionStep.GRANT, "Stay away", 1, null), CONSIDERED))
                .containsExactly("CAWN_NEEDS_STATEMENT");
        assertThat(
                        rules(
                                notice,
                                step(DisruptionStep.GRANT, "Stay away", 1, "Her mother’s"),
                                CONSIDERED))
                .isEmpty();
    }

    @Test
    void what_a_court_decides_is_applied_for_first_and_nothing_is_served_before_it_is_granted() {
        var order = court("SRO", Conviction.NOT_NEEDED, 2);
        assertThat(rules(order, step(DisruptionStep.GRANT, "Stay away", 3, null), CONSIDERED))
                .containsExactly("APPLY_FIRST");
        assertThat(rules(order, step(DisruptionStep.SERVICE, null, null, null), APPLIED))
                .containsExactly("NEEDS_STEP");
        assertThat(rules(order, step(DisruptionStep.BREACH, null, null, null), GRANTED))
                .containsExactly("NEEDS_STEP");
        assertThat(rules(order, step(DisruptionStep.BREACH, null, null, null), SERVED)).isEmpty();
        assertThat(rules(order, step(DisruptionStep.END, null, null, null), ENDED))
                .containsExactly("NEEDS_STEP");
    }

    @Test
    void a_grant_needs_its_conditions_and_a_review_before_it_ends() {
        var order = court("SRO", Conviction.NOT_NEEDED, 2);
        var late =
                new DisruptionCommand.TakeStep(
                        CommandKey.random(),
                        DisruptionId.random(),
                        0,
                        DisruptionStep.GRANT,
                        DAY,
                        "Granted",
                        null,
                        null,
                        DAY.plusYears(3),
                        DAY.plusYears(4));
        assertThat(rules(order, late, APPLIED))
                .containsExactly("NEEDS_CONDITIONS", "NEEDS_REVIEW_DAY");
    }

    @Test
    void a_warning_notice_is_for_under_16_or_under_18_in_care_or_protection() {
        var fifteen = new Birth(DAY.minusYears(15), BirthPrecision.DAY);
        var sixteen = new Birth(DAY.minusYears(16), BirthPrecision.DAY);
        var eighteen = new Birth(DAY.minusYears(18), BirthPrecision.DAY);
        assertThat(ChildRule.CAWN.allows(ChildBasis.UNDER_16, fifteen, DAY)).isTrue();
        assertThat(ChildRule.CAWN.allows(ChildBasis.UNDER_16, sixteen, DAY)).isFalse();
        assertThat(ChildRule.CAWN.allows(ChildBasis.IN_CARE, sixteen, DAY)).isTrue();
        assertThat(ChildRule.CAWN.allows(ChildBasis.POLICE_PROTECTION, sixteen, DAY)).isTrue();
        assertThat(ChildRule.CAWN.allows(ChildBasis.EMERGENCY_ORDER, eighteen, DAY)).isFalse();
        assertThat(ChildRule.CAWN.allows(null, fifteen, DAY)).isFalse();
        assertThat(ChildRule.CAWN.allows(ChildBasis.UNDER_16, Birth.UNKNOWN, DAY)).isTrue();
        assertThat(ChildRule.IN_CARE.allows(ChildBasis.UNDER_16, fifteen, DAY)).isFalse();
        assertThat(ChildRule.NONE.allows(null, sixteen, DAY)).isTrue();
    }

    private static List<String> broken(
            Tool tool, DisruptionState state, boolean convicted, @Nullable Integer years) {
        return rules(tool, step(DisruptionStep.GRANT, "Stay away", years, null), state, convicted);
    }

    private static List<String> rules(
            Tool tool, DisruptionCommand.TakeStep step, DisruptionState state) {
        return rules(tool, step, state, false);
    }

    private static List<String> rules(
            Tool tool, DisruptionCommand.TakeStep step, DisruptionState state, boolean convicted) {
        var facts =
                new StepCheck.Facts(
                        tool, state, DAY.minusDays(3), null, null, convicted, null, true);
        var thrown =
                catchThrowableOfType(
                        RuleBroken.class, () -> new StepCheck(facts, step, DAY).checks().orThrow());
        return thrown == null
                ? List.of()
                : thrown.breaks().stream().map(b -> b.rule().name()).toList();
    }

    private static DisruptionCommand.TakeStep step(
            DisruptionStep step,
            @Nullable String conditions,
            @Nullable Integer years,
            @Nullable String statement) {
        return new DisruptionCommand.TakeStep(
                CommandKey.random(),
                DisruptionId.random(),
                0,
                step,
                DAY,
                "What happened",
                conditions,
                statement,
                years == null ? null : DAY.plusYears(years),
                DAY.plusMonths(6));
    }

    private static Tool court(String code, Conviction conviction, int years) {
        return new Tool(
                code,
                code,
                Against.PERSON,
                conviction,
                true,
                "A court",
                years,
                ChildRule.NONE,
                "",
                "domain.md C.8",
                DAY);
    }

    private static Tool notice() {
        return new Tool(
                "CAWN",
                "Child Abduction Warning Notice",
                Against.PERSON,
                Conviction.NOT_NEEDED,
                false,
                "The police",
                null,
                ChildRule.CAWN,
                "",
                "domain.md C.8",
                DAY);
    }
}
