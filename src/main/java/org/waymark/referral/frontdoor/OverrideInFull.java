package org.waymark.referral.frontdoor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.OverrideId;
import org.waymark.referral.ReferralId;

/**
 * What a manager was asked to agree to, and what they answered.
 *
 * @param agreed null while nobody has answered
 */
public record OverrideInFull(
        OverrideId id,
        int version,
        ReferralId referral,
        ChildId child,
        CourseOfAction action,
        String why,
        PractitionerId askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable Boolean agreed,
        @Nullable String reason,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {
    public boolean isOpen() {
        return agreed == null;
    }

    /** "Agreed by Helen Marsh", "Not agreed by Helen Marsh", "Not answered yet". */
    public String answer() {
        if (agreed == null) return "Not answered yet";
        return (agreed ? "Agreed by " : "Not agreed by ") + answeredBy;
    }
}
