package org.waymark.protection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * A child in need plan was reviewed.
 *
 * @param goesOn false where it ends with this review
 */
public record ReviewNeedPlan(
        CommandKey key,
        NeedPlanId plan,
        int version,
        @Nullable LocalDate heldOn,
        @Nullable String words,
        @Nullable Boolean goesOn) {}
