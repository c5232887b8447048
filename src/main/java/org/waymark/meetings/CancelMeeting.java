package org.waymark.meetings;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** A planned meeting will not be held. */
public record CancelMeeting(CommandKey key, MeetingId meeting, int version, @Nullable String why) {}
