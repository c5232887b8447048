package org.waymark.access.breakglass;

import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.SummaryList;

/** Somebody tried to open a file that stayed closed to them; they were told that there is none. */
public record AttemptPage(Frame frame, OpeningViews.Attempt attempt)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return "A try at a closed file";
    }

    @Override
    public String back() {
        return "/work";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(attempt.child());
    }

    public SummaryList facts() {
        return SummaryList.of()
                .row("File", attempt.reference().value())
                .row(
                        "Who tried",
                        attempt.name() + ", " + attempt.jobTitle() + ", " + attempt.agency())
                .row("When", Wording.dayAndTime(attempt.at()))
                .row(
                        "What they were told",
                        "That there is no such file, or that they may not open it");
    }
}
