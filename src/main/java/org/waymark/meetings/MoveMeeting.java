package org.waymark.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** A planned meeting gets another moment or place. */
public record MoveMeeting(
        CommandKey key,
        MeetingId meeting,
        int version,
        @Nullable Instant plannedFor,
        @Nullable How how,
        @Nullable String place) {}
