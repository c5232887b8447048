package org.waymark.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * Police protection ended: the officer released the child, or the 72 hours were over.
 *
 * @param endedAt null for now, or for the end of the 72 hours where that is past
 */
public record EndPoliceProtection(
        CommandKey key,
        PoliceProtectionId protection,
        int version,
        @Nullable Instant endedAt,
        @Nullable String because) {}
