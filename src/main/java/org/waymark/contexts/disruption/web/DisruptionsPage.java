package org.waymark.contexts.disruption.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.contexts.disruption.DisruptionQuery;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

/** The notices, orders and other tools that somebody reads. */
public record DisruptionsPage(Frame frame, DisruptionQuery.Page disruptions)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Disruption";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    public Table table() {
        var table =
                Table.of("Notices, orders and other tools")
                        .head("Tool", "Against", "Where it stands", "Review", "Ends");
        for (var d : disruptions.disruptions())
            table =
                    table.row(
                            Cell.link(d.tool(), "/disruptions/" + d.id()),
                            Cell.of(d.target().words() + ": " + d.targetWords()),
                            Cell.of(d.state().words()),
                            Cell.of(day(d.reviewOn())),
                            Cell.of(day(d.expiresOn())));
        return table;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "Not set" : Wording.day(day);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of();
    }
}
