package org.waymark.referral.checks;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Answer a check, in one's own words. */
public record AnswerCheck(
        CommandKey key, CheckId check, @Nullable CheckOutcome outcome, @Nullable String answer) {}
