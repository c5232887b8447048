package org.waymark.assessment.web;

import gg.jte.Content;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.assessment.AssessmentState;
import org.waymark.assessment.QueueView;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Lines;
import org.waymark.web.components.Link;
import org.waymark.web.components.Option;
import org.waymark.web.components.Table;
import org.waymark.web.forms.Form;

/** The assessments of one's teams: what waits for a manager first, then by due date. */
public record AssessmentsPage(Frame frame, Form form, QueueView queue, boolean manages)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Assessments";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return queue.childrenShown();
    }

    /** Two columns, so that it can be read on a telephone. */
    public Table table(String caption, List<QueueView.Line> lines) {
        var table = Table.of(caption).head("Child", "Due");
        for (var l : lines) table = table.row(Cell.of(child(l)), Cell.of(due(l)));
        return table;
    }

    private static Content child(QueueView.Line l) {
        var link = Link.of(l.name(), path(l));
        var lead = l.lead() == null ? "" : "\nLed by " + l.lead();
        var words = Lines.of(stands(l) + lead);
        return out -> {
            link.writeTo(out);
            out.writeContent("<br>");
            words.writeTo(out);
        };
    }

    private static String path(QueueView.Line l) {
        var path = "/assessments/" + l.id();
        return l.state() == AssessmentState.SENT ? path + "/authorisation" : path;
    }

    private static String stands(QueueView.Line l) {
        if (l.state() == AssessmentState.SENT) return "Sent for authorisation by " + l.sentBy();
        return l.lead() == null ? "To be given to a worker" : l.state().words();
    }

    private String due(QueueView.Line l) {
        var latest = Wording.due(l.due());
        if (!l.due().isAfter(queue.now())) return "Overdue: was due " + latest;
        return l.reviewOn() == null
                ? latest
                : Wording.day(l.reviewOn()) + ", at the latest " + latest;
    }

    /** How much each has, by name; nobody is ranked. */
    public Table workload() {
        var table = Table.of("Who has how many").head("Worker", "Open", "Sent", "Late");
        for (var w : queue.workers())
            table =
                    table.row(
                            Cell.of(w.name() + ", " + w.title()),
                            Cell.number(w.running()),
                            Cell.number(w.sent()),
                            Cell.number(w.overdue()));
        return table;
    }

    public List<Option> workers(String none) {
        return WorkerPage.options(queue.workers(), none);
    }

    public @Nullable String nextPath() {
        return queue.next() == null ? null : "/assessments?after=" + queue.next();
    }
}
