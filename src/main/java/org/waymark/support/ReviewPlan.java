package org.waymark.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** The plan was reviewed. */
public record ReviewPlan(
        CommandKey key,
        SupportPlanId plan,
        @Nullable LocalDate on,
        @Nullable String who,
        @Nullable String childSaid,
        @Nullable String childNot,
        @Nullable String changed,
        @Nullable String lateReason) {}
