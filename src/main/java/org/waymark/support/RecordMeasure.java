package org.waymark.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** A distance-travelled tool's result, by name and day (domain.md G.3). */
public record RecordMeasure(
        CommandKey key,
        SupportPlanId plan,
        @Nullable String tool,
        @Nullable String result,
        @Nullable LocalDate on,
        @Nullable String words,
        @Nullable Audience audience) {}
