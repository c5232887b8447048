package org.waymark.referral;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * Check on receipt that the child is safe (safety rule 2).
 *
 * @param words what was checked, with whom
 * @param urgent makes the referral urgent; false leaves it as it is
 */
public record ScreenReferral(
        CommandKey key, ReferralId referral, @Nullable String words, boolean urgent) {}
