package org.waymark.intelligence.web;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.intelligence.ReleasedList;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;

/** Sanitised texts of police intelligence, for officers. */
public record ReleasedPage(Frame frame, ReleasedList released) implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Released intelligence";
    }

    public SummaryList card(ReleasedList.Line t) {
        return SummaryList.of()
                .row("Text", Lines.of(t.words()))
                .row("For", t.to())
                .row("Released", Wording.dayAndTime(t.at()))
                .card(t.reference());
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return released.childrenShown();
    }
}
