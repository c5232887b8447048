package org.waymark.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Set a shorter date, which fits the child (domain.md B.4). */
public record SetReviewDate(
        CommandKey key, AssessmentId assessment, int version, @Nullable LocalDate on) {}
