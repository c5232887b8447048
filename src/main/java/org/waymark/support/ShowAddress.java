package org.waymark.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Decide that a protected address may be read in the plan, by whom and until when. */
public record ShowAddress(
        CommandKey key,
        SupportPlanId plan,
        @Nullable String lines,
        @Nullable String why,
        @Nullable Audience audience,
        @Nullable LocalDate until) {}
