package org.waymark.panels.web;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.panels.ActionView;
import org.waymark.people.AgencyId;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

/**
 * Open actions of all panels, the longest due first.
 *
 * @param agency whose actions are shown; null for all
 */
public record ActionsPage(
        Frame frame, ActionView.Chaser chaser, @Nullable AgencyId agency, LocalDate today)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Actions of panels";
    }

    @Override
    public String back() {
        return "/panels";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    public Table table() {
        var table =
                Table.of("Open actions, overdue first")
                        .head("Due", "Action", "Agency", "Who", "About");
        for (var a : chaser.actions())
            table =
                    table.row(
                            Cell.of((a.isOverdue(today) ? "Overdue: " : "") + Wording.day(a.due())),
                            Cell.link(a.what(), "/panel-actions/" + a.id()),
                            Cell.of(a.agency()),
                            Cell.of(a.owner() == null ? "Nobody" : a.owner()),
                            Cell.of(a.child() == null ? "No child" : a.child().nameAndAge()));
        return table;
    }

    public String more() {
        return "/panels/actions?after="
                + chaser.after()
                + (agency == null ? "" : "&agency=" + agency);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return chaser.childrenShown();
    }
}
