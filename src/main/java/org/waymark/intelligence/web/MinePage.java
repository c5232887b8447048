package org.waymark.intelligence.web;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.intelligence.SentList;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

/** What somebody sent the police. */
public record MinePage(Frame frame, SentList sent) implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Information you shared with the police";
    }

    public Table table() {
        var table = Table.of("Sent by you, the latest first").head("Reference", "It begins", "Sent", "Now");
        for (var i : sent.items())
            table =
                    table.row(
                            Cell.link(i.reference(), "/information/" + i.id()),
                            Cell.of(i.words()),
                            Cell.of(Wording.day(i.submittedAt())),
                            Cell.of(i.state()));
        return table;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return sent.childrenShown();
    }
}
