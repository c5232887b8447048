package org.waymark.identification;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Record afterwards a discussion that was held, e.g. by telephone in urgency. */
public record AddConsultation(
        CommandKey key,
        ConcernId concern,
        @Nullable String with,
        @Nullable String advice,
        @Nullable Boolean concernRemains,
        @Nullable String reason) {}
