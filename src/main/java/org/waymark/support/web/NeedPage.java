package org.waymark.support.web;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.support.NeedState;
import org.waymark.support.PlanView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** One need: to change it, or to take one from a return interview into the plan. */
public record NeedPage(
        Frame frame, Form form, @Nullable String kept, PlanView plan, PlanView.Need need)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return need.state() == NeedState.WAITING ? "Take a need into the plan" : "A need";
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
