package org.waymark.identification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;

/**
 * A concern about someone who works with children, with the concern itself (safety rule 5).
 *
 * @param person the user of Waymark who is kept away from it; null where they are not known to be
 *     one
 */
public record AllegationView(
        AllegationId id,
        int version,
        String about,
        @Nullable String employer,
        @Nullable By person,
        Instant madeAt,
        Instant dueAt,
        @Nullable Instant acknowledgedAt,
        @Nullable By acknowledgedBy,
        ConcernView concern)
        implements ShowsChildren, Versioned {
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return concern.childrenShown();
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }
}
