package org.waymark.missing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;

/** Something to do for a child after an episode, as the one who has it sees it. */
public record ActionView(
        ActionId id,
        ChildShown child,
        String what,
        String givenBy,
        Instant dueAt,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        @Nullable String outcome,
        int version)
        implements ShowsChildren, Versioned {
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
