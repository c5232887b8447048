package org.waymark.contexts.disruption;

import static org.waymark.contexts.disruption.DisruptionRules.*;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.web.Checks;

/**
 * Whether a step may be recorded of a tool (domain.md C.8; trap 22): what a court decides was
 * applied for, a prevention order follows a conviction, a Child Abduction Warning Notice is no
 * court order and rests on a statement, and each lasts as long as it must.
 */
record StepCheck(Facts facts, DisruptionCommand.TakeStep step, LocalDate today) {
    /**
     * @param since the day of the last step that changed where it stands
     * @param children whether a child is linked
     */
    record Facts(
            Tool tool,
            DisruptionState state,
            LocalDate since,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate expiresOn,
            boolean convicted,
            @Nullable String statement,
            boolean children) {}

    Checks checks() {
        var checks = new Checks();
        follows(checks);
        checks.require(isPast(step.on()), NEEDS_DAY, "on")
                .require(isInOrder(), STEP_TOO_EARLY, "on")
                .require(!isBlank(step.words()), NEEDS_WORDS, "words");
        if (step.step() == DisruptionStep.GRANT) grant(checks);
        if (step.step() == DisruptionStep.APPLICATION) convicted(checks);
        if (step.step() == DisruptionStep.VARIATION)
            checks.require(!isBlank(step.conditions()), NEEDS_CONDITIONS, "conditions");
        if (step.step() == DisruptionStep.REVIEW)
            checks.require(isReview(facts.expiresOn()), NEEDS_REVIEW_DAY, "reviewOn");
        return checks;
    }

    private void follows(Checks checks) {
        var court = facts.tool().byCourt();
        var wanted = step.step();
        if (wanted == DisruptionStep.APPLICATION && !court)
            checks.require(false, NOT_A_COURT_ORDER, "step");
        else if ((wanted == DisruptionStep.GRANT || wanted == DisruptionStep.REFUSAL)
                && court
                && facts.state() == DisruptionState.CONSIDERED)
            checks.require(false, APPLY_FIRST, "step");
        else
            checks.require(
                    wanted != null && wanted.follows(facts.state(), court), NEEDS_STEP, "step");
    }

    private boolean isInOrder() {
        var wanted = step.step();
        var on = step.on();
        if (wanted == null || on == null) return true;
        if (wanted == DisruptionStep.CONVICTION) return true;
        return !on.isBefore(facts.since());
    }

    private void convicted(Checks checks) {
        checks.require(
                facts.tool().conviction() != Conviction.NEEDED || facts.convicted(),
                CONVICTION_NEEDED,
                "step");
    }

    private void grant(Checks checks) {
        convicted(checks);
        var tool = facts.tool();
        var ends = step.expiresOn();
        var on = step.on();
        checks.require(!isBlank(step.conditions()), NEEDS_CONDITIONS, "conditions")
                .require(
                        tool.childRule() != ChildRule.CAWN
                                || !isBlank(step.statement())
                                || !isBlank(facts.statement()),
                        CAWN_NEEDS_STATEMENT,
                        "statement")
                .require(
                        tool.childRule() == ChildRule.NONE || facts.children(),
                        CHILD_NEEDED_FIRST,
                        "step")
                .require(
                        ends == null || on == null || ends.isAfter(on),
                        ENDS_BEFORE_IT_BEGINS,
                        "expiresOn")
                .require(isReview(ends), NEEDS_REVIEW_DAY, "reviewOn");
        var least = tool.leastYears();
        if (least != null && ends != null && on != null)
            checks.require(
                    !ends.isBefore(on.plusYears(least)),
                    least == 2 ? LASTS_AT_LEAST_TWO_YEARS : LASTS_AT_LEAST_FIVE_YEARS,
                    "expiresOn");
    }

    private boolean isReview(@Nullable LocalDate ends) {
        var review = step.reviewOn();
        var on = step.on();
        return review != null
                && (on == null || review.isAfter(on))
                && (ends == null || !review.isAfter(ends));
    }

    private boolean isPast(@Nullable LocalDate day) {
        return day != null && !day.isAfter(today);
    }

    static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
