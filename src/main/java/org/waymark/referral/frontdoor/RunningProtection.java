package org.waymark.referral.frontdoor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.referral.PoliceProtectionId;

/** A police protection that was not ended yet; past its 72 hours it has no force any more. */
public record RunningProtection(
        PoliceProtectionId id,
        ChildId child,
        String name,
        Instant takenAt,
        Instant expiresAt,
        @Nullable String whereNow) {
    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
