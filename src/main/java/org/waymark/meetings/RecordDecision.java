package org.waymark.meetings;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** What a meeting decided and why. */
public record RecordDecision(
        CommandKey key,
        MeetingId meeting,
        @Nullable String words,
        @Nullable String reason,
        @Nullable Audience audience) {}
