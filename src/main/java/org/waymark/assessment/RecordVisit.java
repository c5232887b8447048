package org.waymark.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Record whether the child was seen, and seen alone. */
public record RecordVisit(
        CommandKey key,
        AssessmentId assessment,
        @Nullable LocalDate on,
        @Nullable Boolean seen,
        @Nullable Boolean alone,
        @Nullable String place,
        @Nullable String by,
        @Nullable String whyNot) {}
