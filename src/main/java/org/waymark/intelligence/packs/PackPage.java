package org.waymark.intelligence.packs;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.Table;

/** What a pack would hold, the same as it will hold, and those that were taken out. */
public record PackPage(Frame frame, Packs.Preview preview) implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Pack of information " + preview.item().reference();
    }

    @Override
    public String back() {
        return "/police/information/" + preview.item().id();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return preview.item().childrenShown();
    }

    public SummaryList content() {
        var c = preview.content();
        var list =
                SummaryList.of()
                        .row("Text", c.sanitised() ? "The police’s own" : "As it was sent")
                        .row("What is known", Lines.of(c.words()));
        if (c.people() != null) list = list.row("People", Lines.of(c.people()));
        if (c.places() != null) list = list.row("Places", Lines.of(c.places()));
        if (c.vehicles() != null)
            list = list.row("Vehicles, telephones, names online", Lines.of(c.vehicles()));
        if (c.child() != null) list = list.row("Child", c.child());
        if (c.knownOn() != null) list = list.row("Known since", Wording.day(c.knownOn()));
        if (c.urgent()) list = list.row("Urgent", "Yes");
        if (c.suspectedFalse()) list = list.row("May be false", "Yes, the sender says");
        list = list.row("Grade", new InformationPaper(c, null).graded());
        return c.conditions() == null
                ? list
                : list.row("Conditions of use", Lines.of(c.conditions()));
    }

    public Table taken() {
        var table = Table.of("Taken out already, the latest first").head("When", "By", "As");
        for (var t : preview.taken())
            table = table.row(Wording.dayAndTime(t.at()), t.by(), t.kind());
        return table;
    }
}
