package org.waymark.contexts.web;

import java.util.Collection;
import java.util.Locale;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.contexts.ContextQuery;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/** What a child's file knows of a context case, and whom to ask. */
public record ContextLinkPage(Frame frame, Form form, ContextQuery.OneLink link, boolean runs)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Part of a context case about " + link.kind().words().toLowerCase(Locale.UK);
    }

    @Override
    public String back() {
        var reference = link.child().reference();
        return reference == null ? "/work" : "/files/" + reference;
    }

    public SummaryList facts() {
        var ended = link.endedAt();
        return SummaryList.of()
                .row("Child", link.child().nameAndAge())
                .row("Why", link.why())
                .row(
                        "Since",
                        Wording.day(link.since())
                                + (ended == null ? "" : ", until " + Wording.day(ended)))
                .row("Whom to ask", link.lead());
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return link.childrenShown();
    }
}
