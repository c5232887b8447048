package org.waymark.contexts.disruption.web;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.contexts.disruption.DisruptionQuery;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/** What a child's worker reads of a notice or order: until when, and what the child needs. */
public record DisruptionLinkPage(Frame frame, Form form, DisruptionQuery.OneLink link)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return link.byCourt()
                ? "An order for this child’s protection"
                : "A notice for this child’s protection";
    }

    @Override
    public String back() {
        var reference = link.child().reference();
        return reference == null ? "/work" : "/files/" + reference;
    }

    public String path() {
        return "/disruption-links/" + link.id();
    }

    public SummaryList facts() {
        var list =
                SummaryList.of()
                        .row("Child", link.child().nameAndAge())
                        .row("In force", link.inForce() ? "Yes" : "No")
                        .row(
                                "Until",
                                link.until() == null
                                        ? "A further decision"
                                        : Wording.day(link.until()));
        if (link.brokenOn() != null)
            list = list.row("Not kept", "On " + Wording.day(link.brokenOn()));
        return list.row("What the child needs to know", link.safeWords())
                .row("Whom to ask", link.ask());
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return link.childrenShown();
    }
}
