package org.waymark.meetings;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * What an agency says before a meeting, in its own words.
 *
 * @param childWords what the child said, as they said it
 * @param audience null is everybody who is invited
 */
public record GiveContribution(
        CommandKey key,
        MeetingId meeting,
        @Nullable String known,
        @Nullable String worries,
        @Nullable String strengths,
        @Nullable String childWords,
        @Nullable String proposes,
        @Nullable Audience audience) {}
