package org.waymark.child;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Agree, or not, to somebody else's judgement of exploitation. */
public record Countersign(
        CommandKey key,
        JudgementId judgement,
        int version,
        @Nullable Boolean agreed,
        @Nullable String words) {}
