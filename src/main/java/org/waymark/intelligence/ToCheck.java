package org.waymark.intelligence;

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

/**
 * What the second person reads: the words, and nothing of the source.
 *
 * @param mayCheck whether this person is the second person now; else why not is said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToCheck(
        InformationId id,
        String reference,
        @JsonIgnore @Nullable ChildId of,
        SubmitInformation.Facts facts,
        HowKnown howKnown,
        boolean suspectedFalse,
        boolean urgent,
        String sender,
        Instant submittedAt,
        String checkState,
        boolean own,
        boolean mayCheck,
        int version)
        implements ShowsChildren, Versioned {
    @Override
    public Version etagVersion() {
        return new Version(version);
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return of == null ? List.of() : List.of(of);
    }
}
