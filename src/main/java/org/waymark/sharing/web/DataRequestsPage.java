package org.waymark.sharing.web;

import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.sharing.DataRequestView;
import org.waymark.sharing.RequestState;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The register of requests: those that are open by when they are due, and the last closed. */
public record DataRequestsPage(Frame frame, DataRequestView.Register register, Instant now)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Requests about information";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    public Table open() {
        return Table.of("Open, the first due on top")
                .head("Request", "File", "Came", "Due")
                .rows(register.open().stream().map(this::row).toList());
    }

    public Table closed() {
        return Table.of("Closed, the latest first")
                .head("Request", "File", "Came", "What became of it")
                .rows(
                        register.closed().stream()
                                .map(l ->
                                        List.of(
                                                link(l),
                                                file(l),
                                                Cell.of(Wording.day(l.receivedOn())),
                                                Cell.of(
                                                        l.outcome() == null
                                                                ? "Closed"
                                                                : l.outcome().words())))
                                .toList());
    }

    private List<Cell> row(DataRequestView.Line l) {
        return List.of(link(l), file(l), Cell.of(Wording.day(l.receivedOn())), Cell.of(due(l)));
    }

    private static Cell link(DataRequestView.Line l) {
        return Cell.link(l.kind().inShort(), "/data-requests/" + l.id());
    }

    private static Cell file(DataRequestView.Line l) {
        return Cell.of(l.reference() == null ? "No file" : l.reference());
    }

    private String due(DataRequestView.Line l) {
        if (l.state() == RequestState.PAUSED) return "The clock stands";
        if (l.due() == null) return "No date runs";
        return (l.isOverdueAt(now) ? "Overdue since " : "") + Wording.dueDay(l.due());
    }

    public @Nullable String more() {
        return register.after() == null ? null : "/data-requests?after=" + register.after();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return register.childrenShown();
    }
}
