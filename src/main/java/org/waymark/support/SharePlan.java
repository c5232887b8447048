package org.waymark.support;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Share the plan with somebody of any agency, for a reason. */
public record SharePlan(CommandKey key, SupportPlanId plan, Owner who, @Nullable String why) {}
