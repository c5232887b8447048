package org.waymark.referral;

import static org.waymark.referral.ReferralRules.*;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.web.RuleBroken;

/**
 * What a decision needs, by name. Nothing here refuses or slows immediate protection (safety rule
 * 1).
 */
final class DecisionCheck {
    private DecisionCheck() {}

    static void check(DecideReferral c, Referral.Facts facts, boolean overridden, Instant now) {
        if (c.action() == null) throw new RuleBroken(DECISION_NEEDS_COURSE, "action");
        if (blank(c.rationale())) throw new RuleBroken(DECISION_NEEDS_RATIONALE, "rationale");
        if (c.exploitationSuspected() == null)
            throw new RuleBroken(DECISION_NEEDS_EXPLOITATION, "exploitationSuspected");
        var action = Objects.requireNonNull(c.action());
        if (!action.protects()) {
            if (c.consulted().isEmpty() && blank(c.nobodyConsulted()))
                throw new RuleBroken(DECISION_NEEDS_CONSULTED, "consulted");
            if (c.wishes() == null) throw new RuleBroken(DECISION_NEEDS_WISHES, "wishes");
        }
        if (action.belowSection17()
                && Boolean.TRUE.equals(c.exploitationSuspected())
                && !overridden) throw new RuleBroken(BELOW_SECTION_17_NEEDS_MANAGER, "action");
        if (facts.lateAt(now) && blank(c.breachReason()))
            throw new RuleBroken(LATE_DECISION_NEEDS_REASON, "breachReason");
    }

    private static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }
}
