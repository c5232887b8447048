package org.waymark.sharing.web;

import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.sharing.VictimRequestView;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

import java.util.Collection;
import java.util.List;

/** Requests of the police for information: those an officer made, or those made to an agency. */
public record VictimRequestsPage(Frame frame, VictimRequestView.Lines lines, boolean police)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Requests for a victim’s information";
    }

    @Override
    public String back() {
        return "/work";
    }

    public Table table() {
        return Table.of("The latest first")
                .head("Asked", "Child", "Who holds it", "Where it stands")
                .rows(lines.lines().stream().map(VictimRequestsPage::row).toList());
    }

    private static List<Cell> row(VictimRequestView.Line l) {
        return List.of(
                Cell.link(
                        Wording.dayAndTime(l.askedAt()), "/victim-information-requests/" + l.id()),
                Cell.of(l.child().nameAndAge()),
                Cell.of(l.holder()),
                Cell.of(l.answer() == null ? "Not answered yet" : l.answer().words()));
    }

    public @Nullable String more() {
        return lines.before() == null
                ? null
                : "/victim-information-requests?before=" + lines.before();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return lines.childrenShown();
    }
}
