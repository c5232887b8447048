package org.waymark.access.breakglass;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

/**
 * Openings by break-glass: for data protection those to review, for everybody else their own and
 * those they were told of.
 */
public record OpeningsPage(
        Frame frame,
        boolean reviewer,
        boolean mayOpen,
        List<Opening> waiting,
        List<Opening> past,
        Instant now)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Break-glass";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return Stream.concat(waiting.stream(), past.stream()).map(Opening::child).toList();
    }

    public Table waitingTable() {
        return table(reviewer ? "To review, the oldest first" : "Yours", waiting);
    }

    public Table pastTable() {
        return table(reviewer ? "Reviewed, the latest first" : "Told to you as a manager", past);
    }

    private Table table(String caption, List<Opening> some) {
        return Table.of(caption)
                .head("Opened", "Who", "File", "For", "Where it stands")
                .rows(some.stream().map(this::row).toList());
    }

    private List<Cell> row(Opening o) {
        return List.of(
                Cell.link(Wording.dayAndTime(o.openedAt()), "/break-glass/" + o.id()),
                Cell.of(o.name() + ", " + o.agency()),
                Cell.of(o.reference().value()),
                Cell.of(o.purpose().words()),
                Cell.of(state(o)));
    }

    private String state(Opening o) {
        var review = o.review();
        if (o.isOpenAt(now)) return "Open until " + Wording.dayAndTime(o.until());
        if (review == null) return "Ended, not reviewed yet";
        return review.justified() ? "Reviewed: justified" : "Reviewed: not justified";
    }
}
