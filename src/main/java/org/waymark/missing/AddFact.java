package org.waymark.missing;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** A fact that came up after the interview was recorded. */
public record AddFact(
        CommandKey key,
        ReturnInterviewId interview,
        @Nullable FactKind kind,
        @Nullable String words) {}
