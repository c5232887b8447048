package org.waymark.meetings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.child.ChildShown;

/** A meeting in one line of a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingLine(
        MeetingId id,
        ChildShown child,
        MeetingKind kind,
        MeetingState state,
        Instant at,
        @Nullable Boolean quorate,
        boolean metAgain) {}
