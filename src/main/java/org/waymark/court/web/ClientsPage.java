package org.waymark.court.web;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.court.Clients;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

/** The children somebody supports through court: hearings, and what they are to be told. */
public record ClientsPage(Frame frame, Clients.Page clients, Instant now)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Court support";
    }

    public Table table() {
        var table = Table.of("Children").head("Child", "Next hearing", "To be told", "Adviser");
        for (var c : clients.clients())
            table =
                    table.row(
                            Cell.link(c.child().nameAndAge(), "/court-cases/" + c.id()),
                            Cell.of(when(c.nextHearing(), "None planned")),
                            Cell.of(due(c.updateDue())),
                            Cell.of(c.isva() == null ? "Not offered yet" : c.isva().words()));
        return table;
    }

    private static String when(@Nullable Instant at, String otherwise) {
        return at == null ? otherwise : Wording.dayAndTime(at);
    }

    private String due(@Nullable Instant at) {
        if (at == null) return "Nothing now";
        return (now.isBefore(at) ? "By " : "Overdue since ") + Wording.dueDay(at);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return clients.childrenShown();
    }
}
