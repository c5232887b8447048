package org.waymark.meetings;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * The minutes as they read now.
 *
 * @param over the number of the text that the writer had before them; 0 for none yet
 */
public record SaveMinutes(
        CommandKey key, MeetingId meeting, Audience audience, int over, @Nullable String words) {}
