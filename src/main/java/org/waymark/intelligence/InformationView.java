package org.waymark.intelligence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;

/**
 * One item as whoever sent it and police intelligence read it. Its source is there for police
 * intelligence alone. Says nothing of the child but which it is.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InformationView(
        InformationId id,
        @Nullable ChildId child,
        @Nullable Origin origin,
        @Nullable UUID originId,
        String words,
        @Nullable LocalDate knownOn,
        HowKnown howKnown,
        ProposedGrade proposed,
        boolean suspectedFalse,
        Instant submittedAt,
        @Nullable Source source)
        implements ShowsChildren {
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return child == null ? List.of() : List.of(child);
    }
}
