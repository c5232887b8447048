package org.waymark.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A request of the register. A file is named by its reference only.
 *
 * @param due null while the clock stands, and where nothing runs any more
 * @param daysLeft of a clock that stands
 * @param openUntil while the file is open to whoever deals with it
 */
public record DataRequestView(
        DataRequestId id,
        RequestKind kind,
        @JsonIgnore @Nullable ChildId child,
        @Nullable String reference,
        String requester,
        Requester requesterIs,
        LocalDate receivedOn,
        Instant countsFrom,
        String words,
        List<String> affected,
        RequestState state,
        @Nullable Instant due,
        @Nullable Integer daysLeft,
        boolean extended,
        @Nullable RequestOutcome outcome,
        @Nullable String outcomeWords,
        @Nullable String letter,
        @Nullable Instant closedAt,
        @Nullable Instant openUntil,
        String recordedBy,
        List<Step> steps,
        List<Statement> statements,
        int version)
        implements ShowsChildren, Versioned {

    public record Step(StepKind kind, LocalDate on, @Nullable String words, String by) {}

    /** Beside an entry of the history, which stays as it was written. */
    public record Statement(boolean correction, String words, @Nullable String entry, Instant at) {}

    /** One in a list. */
    public record Line(
            DataRequestId id,
            RequestKind kind,
            @Nullable String reference,
            RequestState state,
            LocalDate receivedOn,
            @Nullable Instant due,
            @Nullable RequestOutcome outcome,
            @JsonIgnore @Nullable ChildId child) {
        public boolean isOverdueAt(Instant now) {
            return state == RequestState.OPEN && due != null && !now.isBefore(due);
        }
    }

    /**
     * Those that are open, the first due on top, and the last that were closed.
     *
     * @param after the place of the next page; null on the last
     */
    public record Register(List<Line> open, List<Line> closed, @Nullable String after)
            implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return java.util.stream.Stream.concat(open.stream(), closed.stream())
                    .map(Line::child)
                    .filter(java.util.Objects::nonNull)
                    .map(java.util.Objects::requireNonNull)
                    .distinct()
                    .toList();
        }
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return child == null ? List.of() : List.of(child);
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }
}
