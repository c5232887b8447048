package org.waymark.support;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** The plan goes on after the 18th birthday (guide ¶14). */
public record ContinuePlan(
        CommandKey key,
        SupportPlanId plan,
        int version,
        @Nullable String basis,
        Owner coordinator) {}
