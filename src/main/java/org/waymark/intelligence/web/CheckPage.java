package org.waymark.intelligence.web;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.intelligence.ToCheck;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/** The second person looks over the words before they may go further (domain.md E.3). */
public record CheckPage(Frame frame, Form form, ToCheck item) implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Check information for the police";
    }

    @Override
    public String back() {
        return "/work";
    }

    public String action() {
        return "/information/" + item.id() + "/check";
    }

    public SummaryList words() {
        var list = Said.facts(item.facts()).row("How the sender knows it", item.howKnown().words());
        if (item.suspectedFalse())
            list = list.row("The sender says", "It may be false or meant to harm");
        return list.row("Sent", item.sender() + ", " + Wording.dayAndTime(item.submittedAt()));
    }

    /** Why there is nothing to do here; empty where there is. */
    public String nothing() {
        if (item.checkState().equals("CHECKED")) return "This has been checked.";
        if (item.checkState().equals("RETURNED"))
            return "This was given back to the sender to word it anew.";
        if (item.own()) return "You sent this yourself: somebody else checks it.";
        return item.mayCheck()
                ? ""
                : "A lead in the sender’s organisation checks this first. You can after one working day.";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return item.childrenShown();
    }
}
