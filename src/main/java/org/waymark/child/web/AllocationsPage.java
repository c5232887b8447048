package org.waymark.child.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.allocation.Board;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

/** Whom nobody has yet, what was offered, and what each worker has. */
public record AllocationsPage(Frame frame, Board board) implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Allocation";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return board.childrenShown();
    }

    public Table workload() {
        var table =
                Table.of("What each worker has")
                        .head("Worker", "Children", "Offered, not answered", "Overdue tasks");
        for (var l : board.workload())
            table =
                    table.row(
                            Cell.link(
                                    l.name() + ", " + l.jobTitle(),
                                    "/allocations/workers/" + l.id()),
                            Cell.number(l.children()),
                            Cell.number(l.offered()),
                            Cell.number(l.overdue()));
        return table;
    }

    public @Nullable String next() {
        return board.next() == null ? null : "/allocations?after=" + board.next();
    }

    public List<Board.Waiting> waiting() {
        return board.waiting();
    }
}
