package org.waymark.meetings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;

/**
 * Something a meeting agreed, as whoever has it sees it: nothing else of the meeting.
 *
 * @param meeting null where the one who reads may not see it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingActionView(
        ActionId id,
        ChildShown child,
        @Nullable MeetingId meeting,
        String owner,
        String what,
        Instant dueAt,
        String agreedBy,
        List<Progress> progress,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        @Nullable String outcome,
        boolean theirs,
        int version)
        implements ShowsChildren, Versioned {
    /** How far it had come. */
    public record Progress(String words, String by, Instant at) {}

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }

    @Override
    public Version etagVersion() {
        return new Version(version);
    }
}
