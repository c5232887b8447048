package org.waymark.assessment;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * Save one dimension over the number of the text that the writer had before them; 0 where there was
 * none.
 */
public record WritePart(
        CommandKey key,
        AssessmentId assessment,
        Part part,
        int over,
        @Nullable String strengths,
        @Nullable String needs,
        @Nullable String evidence,
        @Nullable String analysis,
        @Nullable String notLooked) {}
