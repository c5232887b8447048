package org.waymark.missing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;

/** Information from a return interview, as the police get it. */
public record PoliceNoteView(
        PoliceNoteId id,
        ChildShown child,
        EpisodeId episode,
        FactKind kind,
        String words,
        Instant sentAt,
        @Nullable Instant acknowledgedAt)
        implements ShowsChildren {
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }
}
