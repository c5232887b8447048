package org.waymark.meetings;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** Somebody attends the whole of a meeting, a part, or none of it, with the reason. */
public record ChangePart(
        CommandKey key,
        MeetingId meeting,
        InvitationId invitation,
        int version,
        @Nullable Part part,
        @Nullable String why) {}
