package org.waymark.missing;

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
import org.waymark.casefile.Precision;
import org.waymark.child.ChildEvent.FactPromoted.Target;
import org.waymark.child.ChildShown;
import org.waymark.child.Known;

/**
 * One return interview. What was said is there only for those who may read it.
 *
 * @param record what was said; null while it was not held, or where it is not theirs to read
 * @param earlier the child's episodes, this one included, in a line each
 * @param mine whether the one who reads may record on it
 */
public record InterviewView(
        ReturnInterviewId id,
        EpisodeId episode,
        ChildShown child,
        EpisodeKind kind,
        InterviewState state,
        Instant returnedAt,
        Instant dueAt,
        Times times,
        @Nullable String owner,
        boolean mine,
        SafeContactView safeContact,
        @Nullable Instant arrangedFor,
        @Nullable String arrangedWhere,
        @Nullable String childChoseWhy,
        @Nullable String lateReason,
        List<Earlier> earlier,
        @Nullable Held record,
        List<Fact> facts,
        int version)
        implements ShowsChildren, Versioned {

    /** The five facts, each with what belongs to it. */
    public record Times(
            @Nullable Instant offeredAt,
            @Nullable OfferedHow offeredHow,
            @Nullable String offeredBy,
            @Nullable Instant acceptedAt,
            @Nullable Instant declinedAt,
            @Nullable String declinedWords,
            @Nullable Instant notPossibleAt,
            @Nullable NotPossibleWhy notPossibleWhy,
            @Nullable String notPossibleWords,
            @Nullable Instant doneAt) {}

    /** One episode in a line. */
    public record Earlier(
            boolean thisOne,
            EpisodeKind kind,
            EpisodeState state,
            Instant startedAt,
            Precision startPrecision,
            @Nullable Instant endedAt,
            LeftFrom from,
            @Nullable FoundHow foundHow,
            @Nullable FoundWhere foundWhere,
            @Nullable Known harm,
            @Nullable String homeArea,
            @Nullable String hostArea,
            @Nullable InterviewState interview) {}

    /** What was said and how. */
    public record Held(
            String interviewer,
            Instant heldAt,
            HeldWhere where,
            BeforeReturn beforeReturn,
            boolean alone,
            @Nullable String othersPresent,
            Independence independence,
            List<Reason> reasons,
            @Nullable String reasonWords,
            @Nullable String childWords,
            Known harm,
            List<HarmKind> harmKinds) {}

    /** One fact, and what became of it. */
    public record Fact(
            FactId id,
            FactKind kind,
            String words,
            List<Promotion> promotions,
            List<Given> actions) {}

    public record Promotion(Target target, String words, String by, Instant at) {}

    public record Given(
            ActionId id,
            String what,
            String to,
            LocalDate due,
            @Nullable Instant doneAt,
            @Nullable String outcome) {}

    public List<Fact> facts(FactKind kind) {
        return facts.stream().filter(f -> f.kind() == kind).toList();
    }

    /** Kept from JSON: it repeats an id. */
    @JsonIgnore
    public UUID draftSubject() {
        return id.value();
    }

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
