package org.waymark.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Conclude on harm and on need, with reasons and factors. */
public record Conclude(
        CommandKey key,
        AssessmentId assessment,
        int version,
        @Nullable Harm harm,
        @Nullable String harmReason,
        @Nullable Need need,
        @Nullable String needReason,
        List<String> factors,
        @Nullable String otherFactor) {}
