package org.waymark.support.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.support.PlanQuery;
import org.waymark.support.PlanState;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The plans of a file, and opening one. */
public record FilePlansPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        PlanQuery.OfFile file,
        List<PlanQuery.Line> plans)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Support";
    }

    @Override
    public String back() {
        return "/files/" + file.child().reference();
    }

    public boolean mayOpen() {
        return file.whole() && plans.stream().noneMatch(p -> p.state() != PlanState.ENDED);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(file.child().id());
    }
}
