package org.waymark.referral.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.people.TeamId;
import org.waymark.referral.frontdoor.Board;
import org.waymark.referral.frontdoor.BoardRow;

/**
 * One page of the board.
 *
 * @param next the address of the next page; null on the last
 */
record BoardView(TeamId team, String teamName, List<BoardRow> referrals, @Nullable String next)
        implements ShowsChildren {
    static BoardView of(Board board) {
        return new BoardView(board.desk().team(), board.desk().name(), board.rows(), next(board));
    }

    private static @Nullable String next(Board board) {
        if (board.next() == null) return null;
        var query = board.filter().query();
        return "/api/v1/referrals?state=undecided&team=%s%s&after=%s"
                .formatted(board.desk().team(), query.isEmpty() ? "" : "&" + query, board.next());
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return referrals.stream().map(BoardRow::child).toList();
    }
}
