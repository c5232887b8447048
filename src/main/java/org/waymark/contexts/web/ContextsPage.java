package org.waymark.contexts.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.England;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.contexts.ContextQuery;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

/** The context cases that somebody works on or was named for. */
public record ContextsPage(
        Frame frame, ContextQuery.Page contexts, boolean closed, boolean mayOpen, Instant now)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return closed ? "Closed context cases" : "Context cases";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    public Table table() {
        var table =
                Table.of(closed ? "Closed" : "Going on")
                        .head(
                                "Context",
                                "About",
                                "Team",
                                "Actions to do",
                                closed ? "Closed" : "Next review");
        for (var c : contexts.contexts()) {
            var at = c.closedAt();
            table =
                    table.row(
                            Cell.link(c.title(), "/contexts/" + c.id()),
                            Cell.of(c.kind().words()),
                            Cell.of(Objects.requireNonNullElse(c.team(), "Nobody’s")),
                            Cell.number(c.openActions()),
                            Cell.of(
                                    at != null
                                            ? Wording.day(at)
                                            : Wording.day(c.reviewOn())
                                                    + (c.reviewOn().isBefore(England.dateOf(now))
                                                            ? " (overdue)"
                                                            : "")));
        }
        return table;
    }

    public @Nullable String more() {
        var after = contexts.after();
        return after == null ? null : "/contexts?after=" + after + (closed ? "&closed=true" : "");
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of();
    }
}
