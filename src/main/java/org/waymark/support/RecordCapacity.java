package org.waymark.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Mental capacity for one decision (Mental Capacity Act 2005). */
public record RecordCapacity(
        CommandKey key,
        TransitionId transition,
        @Nullable String decision,
        @Nullable LocalDate on,
        @Nullable String help,
        @Nullable Boolean understands,
        @Nullable Boolean retains,
        @Nullable Boolean weighs,
        @Nullable Boolean communicates,
        @Nullable String impairment,
        @Nullable Conclusion conclusion,
        @Nullable String because,
        @Nullable String bestInterests) {}
