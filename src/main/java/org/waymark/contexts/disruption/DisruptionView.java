package org.waymark.contexts.disruption;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.contexts.ContextId;
import org.waymark.contexts.ContextLooks;
import org.waymark.contexts.ContextReaders;

/**
 * One tool against an adult of concern or premises, as far as this person may see it.
 *
 * @param targetKind "Person of concern" until a conviction is recorded
 * @param children those whom this person may see
 * @param expired whether its last day is over
 */
public record DisruptionView(
        DisruptionId id,
        Tool tool,
        Target target,
        String targetKind,
        @Nullable UUID subject,
        String targetWords,
        @Nullable String adultWords,
        @Nullable LocalDate convictedOn,
        @Nullable String statement,
        String why,
        @Nullable String conditions,
        DisruptionState state,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate reviewOn,
        boolean expired,
        @Nullable OfContext context,
        boolean runs,
        List<Step> steps,
        List<ContextReaders.Reader> readers,
        List<ContextLooks.Look> looks,
        List<Linked> children,
        int version)
        implements ShowsChildren, Versioned {

    /** The context case it belongs to, where this person reads that. */
    public record OfContext(ContextId id, String title) {}

    public record Step(
            DisruptionStep step,
            LocalDate on,
            @Nullable String words,
            String by,
            String agency,
            Instant recordedAt) {}

    public record Linked(
            DisruptionLinkId id,
            ChildShown child,
            @Nullable ChildBasis basis,
            String safeWords,
            @Nullable Instant endedAt) {}

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return children.stream().map(c -> c.child().id()).distinct().toList();
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }
}
