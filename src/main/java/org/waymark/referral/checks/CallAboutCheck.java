package org.waymark.referral.checks;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * A telephone call to get an answer.
 *
 * @param who with whom, where they answered
 * @param outcome their answer, where they gave it
 */
public record CallAboutCheck(
        CommandKey key,
        CheckId check,
        @Nullable Reached reached,
        @Nullable String who,
        @Nullable CheckOutcome outcome,
        @Nullable String words) {}
