package org.waymark.protection.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.child.ChildShown;
import org.waymark.protection.NeedPlanId;

/**
 * The dates of a child in need plan, and its reviews.
 *
 * @param reviewDue when it is reviewed next at the latest; null where no clock runs
 */
public record NeedPlan(
        NeedPlanId id,
        int version,
        ChildShown child,
        LocalDate startedOn,
        @Nullable String aim,
        String lead,
        @Nullable Instant reviewDue,
        List<Review> reviews,
        @Nullable LocalDate endedOn,
        @Nullable String endedBecause)
        implements OneChild, Changes {
    public NeedPlan {
        reviews = List.copyOf(reviews);
    }

    /** What a review found. */
    public record Review(LocalDate heldOn, String words, boolean goesOn) {}
}
