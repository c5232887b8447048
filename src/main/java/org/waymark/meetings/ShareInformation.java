package org.waymark.meetings;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Something somebody shared at a meeting, and on what basis (domain.md E.4). */
public record ShareInformation(
        CommandKey key,
        MeetingId meeting,
        @Nullable String saidBy,
        @Nullable String words,
        @Nullable Basis basis,
        @Nullable Audience audience) {}
