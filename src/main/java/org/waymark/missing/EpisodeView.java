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
import org.waymark.casefile.Precision;
import org.waymark.child.ChildShown;
import org.waymark.child.Known;

/**
 * One episode with all that this person may see of it, in the structure in which it is shared with
 * the police.
 *
 * @param code M or A, as the returns have it
 * @param interview null where none is due, or it is not theirs to know
 */
public record EpisodeView(
        EpisodeId id,
        ChildShown child,
        EpisodeKind kind,
        String code,
        EpisodeState state,
        Instant startedAt,
        Precision startPrecision,
        @Nullable Instant lastSeenAt,
        @Nullable Instant leftAt,
        LeftFrom from,
        Known lookedAfter,
        @Nullable String legalStatus,
        @Nullable String homeArea,
        @Nullable String hostArea,
        @Nullable String whereabouts,
        @Nullable String circumstances,
        Instant reportedAt,
        String reportedBy,
        Police police,
        @Nullable End end,
        List<Risk> risks,
        List<Information> information,
        List<Told> told,
        List<Prevention> prevention,
        @Nullable InterviewStatus interview,
        int version)
        implements ShowsChildren, Versioned {

    /** What the police know, and the level they set. */
    public record Police(
            @Nullable Instant toldAt,
            @Nullable String toldBy,
            @Nullable String reference,
            @Nullable String level,
            @Nullable String levelName,
            @Nullable Instant levelSetAt,
            @Nullable String officer) {}

    /**
     * How it ended.
     *
     * @param words why it was closed or set aside
     */
    public record End(
            Instant at,
            @Nullable FoundHow how,
            @Nullable FoundWhere where,
            @Nullable String place,
            @Nullable Known harm,
            List<HarmKind> harmKinds,
            @Nullable String words) {}

    public record Risk(String name, Instant setAt, String officer, String reason) {}

    public record Information(String words, String by, Instant at) {}

    public record Told(String agency, Instant at) {}

    public record Prevention(
            String officer, Instant heldAt, Known safeNow, @Nullable String words) {}

    /** The five facts, and by when. */
    public record InterviewStatus(
            ReturnInterviewId id,
            InterviewState state,
            Instant dueAt,
            @Nullable Instant offeredAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant declinedAt,
            @Nullable Instant notPossibleAt,
            @Nullable Instant doneAt) {
        public boolean late() {
            return doneAt != null && doneAt.isAfter(dueAt);
        }
    }

    @JsonIgnore
    public boolean isOpen() {
        return state == EpisodeState.OPEN;
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
