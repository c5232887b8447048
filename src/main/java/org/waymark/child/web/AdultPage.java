package org.waymark.child.web;

import java.util.Collection;
import java.util.List;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.adults.AdultView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/** One adult around a child: may they be told, what was decided before, and what is known. */
public record AdultPage(Frame frame, Kept kept, AdultView adult)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "An adult around the child";
    }

    @Override
    public Form form() {
        return kept.form();
    }

    @Override
    public String back() {
        return "/files/" + adult.reference() + "/adults";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(adult.child());
    }

    public String path() {
        return back() + "/" + adult.id();
    }

    public SummaryList facts() {
        return AdultsPage.facts(adult);
    }
}
