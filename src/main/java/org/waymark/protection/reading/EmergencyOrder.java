package org.waymark.protection.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.child.ChildShown;
import org.waymark.protection.AppliedBy;
import org.waymark.protection.EmergencyOrderId;
import org.waymark.protection.OrderEnd;
import org.waymark.referral.PoliceProtectionId;

/**
 * An emergency protection order (Children Act 1989 s44).
 *
 * @param countsFrom from when its days count
 * @param enquiryAt when a strategy discussion answered the duty to enquire
 * @param told the latest first
 */
public record EmergencyOrder(
        EmergencyOrderId id,
        int version,
        ChildShown child,
        AppliedBy appliedBy,
        @Nullable String applicant,
        String court,
        Instant madeAt,
        Instant countsFrom,
        Instant endsAt,
        @Nullable PoliceProtectionId policeProtection,
        @Nullable String whereNow,
        @Nullable String directions,
        @Nullable Instant extendedAt,
        @Nullable Instant endedAt,
        @Nullable OrderEnd ended,
        @Nullable String follows,
        @Nullable Instant enquiryAt,
        String recordedBy,
        Instant recordedAt,
        List<TellLine> told)
        implements OneChild, Changes {
    public EmergencyOrder {
        told = List.copyOf(told);
    }

    public boolean runsAt(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }
}
