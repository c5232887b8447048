package org.waymark.child.leaving;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.child.ClosureReason;

/** One closing of a file. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClosureView(
        ClosingId id,
        ClosureReason reason,
        String outcomes,
        String told,
        String closedBy,
        Instant closedAt,
        @Nullable String reopenedBy,
        @Nullable Instant reopenedAt,
        @Nullable String reopenedWhy) {}
