package org.waymark.missing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.Precision;
import org.waymark.child.ChildShown;
import org.waymark.child.Known;

/**
 * What the police have of an episode in their feed: the search, the level they set, and where the
 * child was found. Nothing that was said in a return interview, nothing of health or therapy, no
 * harm and no free text about it, and no placement (safety rule 9).
 *
 * @param code M or A, as the returns have it
 * @param changedIn where it stands in the feed
 */
public record PoliceEpisode(
        EpisodeId id,
        ChildShown child,
        EpisodeKind kind,
        String code,
        EpisodeState state,
        Instant startedAt,
        Precision startPrecision,
        LeftFrom from,
        Known lookedAfter,
        @Nullable String homeArea,
        @Nullable String hostArea,
        Told police,
        @Nullable Level risk,
        @Nullable Back back,
        String href,
        @JsonIgnore long changedIn) {

    /** Since when the police know, and the number of their log. */
    public record Told(@Nullable Instant at, @Nullable String reference) {}

    /** The level that the police set, of which edition of their scale. */
    public record Level(
            String scale,
            String code,
            String name,
            @Nullable Instant setAt,
            @Nullable String officer) {}

    /** How and where the child was found; where it was closed at 18, only when. */
    public record Back(
            Instant at,
            @Nullable FoundHow how,
            @Nullable FoundWhere where,
            @Nullable String place) {}
}
