package org.waymark.protection;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * The plan's latest category, or how often the child is visited.
 *
 * @param visitEvery working days; null for the area's rule
 */
public record ChangeProtectionPlan(
        CommandKey key,
        ProtectionPlanId plan,
        int version,
        @Nullable AbuseCategory category,
        @Nullable Integer visitEvery,
        @Nullable String why) {}
