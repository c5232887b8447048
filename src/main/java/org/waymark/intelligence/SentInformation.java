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
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;

/**
 * The sender's receipt: what was sent, without its source, and what became of it.
 *
 * @param child null for none, or for one whom the sender sees no longer
 * @param of the child it is about, for the log of reading
 * @param returnedWhy what to word anew; null where nothing was given back
 * @param whatNext what happens next, in the police's words
 * @param onward on what conditions it may be used further
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SentInformation(
        InformationId id,
        String reference,
        @Nullable ChildShown child,
        @JsonIgnore @Nullable ChildId of,
        @Nullable Origin origin,
        @Nullable UUID originId,
        SubmitInformation.Facts facts,
        @Nullable LocalDate knownOn,
        HowKnown howKnown,
        ProposedGrade proposed,
        boolean suspectedFalse,
        boolean urgent,
        Instant submittedAt,
        String checkState,
        @Nullable String returnedWhy,
        boolean checkedByPolice,
        @Nullable Outcome outcome,
        @Nullable String acknowledgement,
        @Nullable String whatNext,
        @Nullable String onward,
        @Nullable Instant decidedAt,
        boolean alreadyKnown,
        List<Message> messages,
        int version)
        implements ShowsChildren, Versioned {
    @JsonIgnore
    public boolean isAsked() {
        return !messages.isEmpty() && messages.getLast().asks();
    }

    @JsonIgnore
    public boolean isReturned() {
        return checkState.equals("RETURNED");
    }

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
