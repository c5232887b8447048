package org.waymark.sharing.web;

import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.sharing.DisclosureQueries;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

import java.util.Collection;
import java.util.List;

/** What was decided about sharing this file, as far as the reader may see it. */
public record DisclosuresPage(Frame frame, ChildShown child, List<DisclosureQueries.Line> lines)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Decisions about sharing";
    }

    @Override
    public String back() {
        return "/files/" + child.reference();
    }

    public String path() {
        return back() + "/disclosures";
    }

    public Table table() {
        return table(lines);
    }

    static Table table(List<DisclosureQueries.Line> lines) {
        return Table.of("The latest first")
                .head("When", "To whom", "For what", "Decided")
                .rows(
                        lines.stream()
                                .map(l ->
                                        List.of(
                                                Cell.link(
                                                        Wording.dayAndTime(l.preparedAt()),
                                                        "/disclosures/" + l.id()),
                                                Cell.of(l.recipient()),
                                                Cell.of(l.purpose()),
                                                Cell.of(
                                                        l.decision() == null
                                                                ? "Not yet, prepared by " + l.by()
                                                                : l.decision().words())))
                                .toList());
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }
}
