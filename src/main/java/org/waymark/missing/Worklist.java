package org.waymark.missing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;

/** Returned children to whom a return interview is to be offered, the one with least time first. */
public record Worklist(List<Line> interviews) implements ShowsChildren {
    public Worklist {
        interviews = List.copyOf(interviews);
    }

    /**
     * One interview that is not over.
     *
     * @param owner who has it; null while nobody has
     * @param mine whether the one who reads may record on it
     */
    public record Line(
            ReturnInterviewId id,
            ChildShown child,
            EpisodeKind kind,
            InterviewState state,
            Instant returnedAt,
            Instant dueAt,
            @Nullable Instant offeredAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant arrangedFor,
            @Nullable String arrangedWhere,
            @Nullable String owner,
            boolean mine,
            SafeContactView safeContact) {}

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return interviews.stream().map(i -> i.child().id()).distinct().toList();
    }
}
