package org.waymark.support.web;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.support.PlanView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** One service, and what became of the offer. */
public record ServicePage(
        Frame frame, Form form, @Nullable String kept, PlanView plan, PlanView.ServiceItem service)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "A service";
    }

    @Override
    public String back() {
        return "/support-plans/" + plan.id();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return plan.childrenShown();
    }
}
