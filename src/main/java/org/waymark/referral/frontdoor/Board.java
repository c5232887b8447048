package org.waymark.referral.frontdoor;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;

/**
 * One page of the board, with what was decided lately and what police protection runs on its first
 * page.
 *
 * @param desks the teams of the person, of which the first shown is {@code desk}
 * @param next where the next page begins; null on the last
 */
public record Board(
        Desk desk,
        List<Desk> desks,
        BoardFilter filter,
        Instant now,
        List<BoardRow> rows,
        @Nullable BoardCursor next,
        List<DecidedRow> decided,
        List<RunningProtection> protections)
        implements ShowsChildren {
    public Board {
        desks = List.copyOf(desks);
        rows = List.copyOf(rows);
        decided = List.copyOf(decided);
        protections = List.copyOf(protections);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return Stream.of(
                        rows.stream().map(BoardRow::child),
                        decided.stream().map(DecidedRow::child),
                        protections.stream().map(RunningProtection::child))
                .flatMap(s -> s)
                .distinct()
                .toList();
    }
}
