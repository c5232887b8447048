package org.waymark.meetings;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * Somebody did not agree.
 *
 * @param who by name; whoever does not run the meeting can say so for themselves only
 * @param decision null where it is about the meeting as a whole
 */
public record RecordDissent(
        CommandKey key,
        MeetingId meeting,
        @Nullable DecisionId decision,
        @Nullable String who,
        @Nullable String words) {}
