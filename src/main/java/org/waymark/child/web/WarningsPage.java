package org.waymark.child.web;

import java.time.LocalDate;
import java.util.List;
import org.waymark.access.Kept;
import org.waymark.calendar.England;
import org.waymark.calendar.Wording;
import org.waymark.child.ChildFile;
import org.waymark.child.Warnings;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * The warnings on a file: each with who is responsible, until when it is reviewed, and whether the
 * family knows.
 *
 * @param manages whether this person may set and end warnings
 * @param ending the warning whose form was sent; empty for the form that sets a new one
 */
public record WarningsPage(
        Frame frame,
        Kept kept,
        ChildFile file,
        List<Warnings.Ended> ended,
        boolean manages,
        String ending,
        LocalDate today)
        implements FormOfFile {
    @Override
    public String title() {
        return "Warnings";
    }

    public String path() {
        return "/files/" + file.reference() + "/warnings";
    }

    /** What was typed belongs to one of several forms on this page. */
    public Form formOf(ChildFile.Warning w) {
        return ending.equals(w.id().toString()) ? form() : Form.blank();
    }

    /** The error summary leads to the field of the form that was sent. */
    public String whyId(ChildFile.Warning w) {
        return ending.equals(w.id().toString()) ? "why" : "why-" + w.id();
    }

    public String nextId(ChildFile.Warning w) {
        return ending.equals(w.id().toString()) ? "next" : "next-" + w.id();
    }

    public Form newForm() {
        return ending.isEmpty() ? form() : Form.blank();
    }

    public SummaryList facts(ChildFile.Warning w) {
        var review =
                (w.isReviewOverdue(today) ? "Overdue: was due " : "") + Wording.day(w.reviewOn());
        return SummaryList.of()
                .row("Why", w.reason())
                .row("Review", review)
                .row("Responsible", w.manager())
                .row("Set", Wording.day(England.dateOf(w.setAt())))
                .row("Child or family told", w.told() ? "Yes" : "No: " + w.notToldReason());
    }
}
