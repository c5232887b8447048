package org.waymark.child.web;

import java.util.Arrays;
import java.util.List;
import org.waymark.access.Kept;
import org.waymark.calendar.Wording;
import org.waymark.child.ChildFile;
import org.waymark.child.ClosingCheck.OpenEnd;
import org.waymark.child.ClosureReason;
import org.waymark.child.leaving.ClosureView;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.SummaryList;

/**
 * Close a file, or reopen it.
 *
 * @param ends what is still open, what stops the closing first
 * @param manages whether this person may close and reopen
 */
public record ClosurePage(
        Frame frame,
        Kept kept,
        ChildFile file,
        List<OpenEnd> ends,
        List<ClosureView> closings,
        boolean manages)
        implements FormOfFile {
    @Override
    public String title() {
        return isClosed() ? "This file is closed" : "Close this file";
    }

    public String path() {
        return "/files/" + file.reference() + "/closing";
    }

    public boolean isClosed() {
        return file.closedAt() != null;
    }

    public boolean isStopped() {
        return ends.stream().anyMatch(OpenEnd::stops);
    }

    public List<OpenEnd> stopping() {
        return ends.stream().filter(OpenEnd::stops).toList();
    }

    public List<OpenEnd> asked() {
        return ends.stream().filter(e -> !e.stops()).toList();
    }

    public List<Choice> reasons() {
        return Arrays.stream(ClosureReason.values())
                .map(r -> Choice.of(r.name(), r.words()))
                .toList();
    }

    public SummaryList facts(ClosureView c) {
        var list =
                SummaryList.of()
                        .row("Why", c.reason().words())
                        .row("Outcomes", c.outcomes())
                        .row("Told", c.told())
                        .row("Closed", c.closedBy() + ", " + Wording.dayAndTime(c.closedAt()));
        if (c.reopenedAt() != null)
            list =
                    list.row(
                            "Reopened",
                            c.reopenedBy()
                                    + ", "
                                    + Wording.dayAndTime(c.reopenedAt())
                                    + ": "
                                    + c.reopenedWhy());
        return list;
    }
}
