package org.waymark.protection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * A child protection plan ends.
 *
 * @param conference the review conference that decided it
 * @param needPlan whether a child in need plan starts on that day
 */
public record EndProtectionPlan(
        CommandKey key,
        ProtectionPlanId plan,
        int version,
        @Nullable LocalDate endedOn,
        @Nullable PlanEnd how,
        @Nullable UUID conference,
        @Nullable String reason,
        boolean needPlan) {}
