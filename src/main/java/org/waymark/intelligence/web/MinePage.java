package org.waymark.intelligence.web;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.intelligence.SentList;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Action;
import org.waymark.web.components.SummaryList;

/** What somebody sent the police. */
public record MinePage(Frame frame, SentList sent) implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Information you shared with the police";
    }

    public SummaryList card(SentList.Line i) {
        return SummaryList.of()
                .row("Now", i.state())
                .row("It begins", i.words())
                .row("Sent", Wording.dayAndTime(i.submittedAt()))
                .card(i.reference(), Action.of("Open", "/information/" + i.id(), i.reference()));
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return sent.childrenShown();
    }
}
