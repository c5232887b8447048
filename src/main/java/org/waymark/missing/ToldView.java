package org.waymark.missing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;

/**
 * All that an agency that was told learns of an episode: that a child of theirs is not where they
 * should be, since when, and when they are back (domain.md H.2).
 */
public record ToldView(
        EpisodeId id,
        ChildShown child,
        EpisodeKind kind,
        Instant since,
        Instant toldAt,
        @Nullable Instant backSince)
        implements ShowsChildren {
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }
}
