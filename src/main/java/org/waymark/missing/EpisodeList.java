package org.waymark.missing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Precision;
import org.waymark.child.ChildShown;
import org.waymark.child.Known;

/**
 * Episodes, one a line.
 *
 * @param next where the list goes on; null at its end
 * @param of whose list it is, also where it is empty; null for a list of many children
 */
public record EpisodeList(
        List<Line> episodes, @Nullable String next, @JsonIgnore @Nullable ChildId of)
        implements ShowsChildren {
    public EpisodeList {
        episodes = List.copyOf(episodes);
    }

    /**
     * One episode.
     *
     * @param level the police's level of risk in words; null if none is set
     * @param interview null where none is due, or it is not theirs to know
     */
    public record Line(
            EpisodeId id,
            ChildShown child,
            EpisodeKind kind,
            String code,
            EpisodeState state,
            Instant startedAt,
            Precision startPrecision,
            @Nullable Instant endedAt,
            LeftFrom from,
            @Nullable String homeArea,
            @Nullable String hostArea,
            @Nullable String level,
            boolean policeTold,
            @Nullable FoundWhere foundWhere,
            @Nullable String foundPlace,
            @Nullable Known harm,
            @Nullable ReturnInterviewId interviewId,
            @Nullable InterviewState interview,
            @Nullable Instant interviewDue,
            boolean interviewLate) {}

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return Stream.concat(Stream.ofNullable(of), episodes.stream().map(e -> e.child().id()))
                .distinct()
                .toList();
    }
}
