package org.waymark.referral.checks;

import org.jspecify.annotations.Nullable;
import org.waymark.referral.ReferralId;
import org.waymark.requests.CommandKey;

/**
 * A check made by telephone, such as with a doctor who does not use Waymark: asked and answered in
 * one call.
 */
public record RecordCheck(
        CommandKey key,
        ReferralId referral,
        @Nullable String agency,
        @Nullable String person,
        @Nullable CheckPurpose purpose,
        @Nullable String question,
        @Nullable CheckOutcome outcome,
        @Nullable String answer) {}
