package org.waymark.assessment;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Close an authorised assessment. */
public record CloseAssessment(
        CommandKey key,
        AssessmentId assessment,
        int version,
        @Nullable ClosureReason reason,
        @Nullable String words) {}
