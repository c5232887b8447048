package org.waymark.sharing.web;

import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.sharing.SharedView;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

import java.util.Collection;
import java.util.List;

/** The links that are open to the reader. */
public record SharedListPage(Frame frame, SharedView.Links links) implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Shared with you";
    }

    @Override
    public String back() {
        return "/work";
    }

    public Table table() {
        return Table.of("Open to you now, the latest first")
                .head("Shared", "By", "For what", "Open until")
                .rows(
                        links.links().stream()
                                .map(l ->
                                        List.of(
                                                Cell.link(
                                                        Wording.dayAndTime(l.sharedAt()),
                                                        "/shared/" + l.id()),
                                                Cell.of(l.from()),
                                                Cell.of(l.purpose()),
                                                Cell.of(Wording.dayAndTime(l.expiresAt()))))
                                .toList());
    }

    public @Nullable String more() {
        return links.before() == null ? null : "/shared?before=" + links.before();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return links.childrenShown();
    }
}
