package org.waymark.referral;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Adds to a decision; what was decided and written stays as it is (domain.md H.5). */
public record AddToDecision(
        CommandKey key, ReferralId referral, AboutDecision about, @Nullable String words) {}
