package org.waymark.panels.web;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.panels.PanelList;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

/**
 * The panels of this person, the next one first, and what waits.
 *
 * @param coordinator plans panels, answers nominations and chases actions
 */
public record PanelsPage(Frame frame, PanelList list, boolean coordinator)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Panels";
    }

    @Override
    public String back() {
        return "/picture";
    }

    public String next() {
        var next = list.next();
        return next == null
                ? "No panel is planned that you are asked to."
                : "Next panel: " + Wording.dayAndTime(next.startsAt()) + ", " + next.place();
    }

    /** "12 open, 3 of them overdue". */
    public String chase() {
        var open = list.openActions();
        return (open > 99 ? "99+" : "" + open)
                + " open, "
                + list.overdueActions()
                + " of them overdue";
    }

    public Table panels() {
        var table = Table.of("All panels").head("Panel", "Where", "State");
        for (var p : list.panels())
            table =
                    table.row(
                            Cell.link(Wording.dayAndTime(p.startsAt()), "/panels/" + p.id()),
                            Cell.of(p.place()),
                            Cell.of(p.state().words()));
        return table;
    }

    public Table nominations() {
        var table =
                Table.of(coordinator ? "Nominations that wait for you" : "Your nominations")
                        .head("About", "Who or what", "State", "From");
        for (var n : list.nominations())
            table =
                    table.row(
                            Cell.link(n.category().heading(), "/panel-items/" + n.id()),
                            Cell.of(n.words()),
                            Cell.of(n.state().words()),
                            Cell.of(n.agency()));
        return table;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return list.childrenShown();
    }
}
