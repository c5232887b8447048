package org.waymark.support;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** The plan ends. */
public record EndPlan(
        CommandKey key,
        SupportPlanId plan,
        int version,
        @Nullable EndReason reason,
        @Nullable String words) {}
