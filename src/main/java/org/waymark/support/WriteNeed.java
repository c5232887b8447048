package org.waymark.support;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * Add a need, change it, or take one that waits into the plan.
 *
 * @param need null for a new one
 * @param state null keeps it open
 */
public record WriteNeed(
        CommandKey key,
        SupportPlanId plan,
        @Nullable SupportNeedId need,
        int version,
        @Nullable String words,
        @Nullable String outcome,
        @Nullable Whose whose,
        @Nullable Audience audience,
        ForChild forChild,
        @Nullable NeedState state,
        @Nullable String stateWords) {}
