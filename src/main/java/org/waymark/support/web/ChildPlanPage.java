package org.waymark.support.web;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.support.PlanPaper;
import org.waymark.web.Frame;
import org.waymark.web.Page;

/**
 * The plan in words for the child: only what was marked for them, on a page to be shown to them.
 */
public record ChildPlanPage(Frame frame, PlanPaper paper) implements Page, ShowsChildren {
    @Override
    public String title() {
        return "My plan";
    }

    @Override
    public String back() {
        return "/support-plans/" + paper.plan().id();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return paper.childrenShown();
    }
}
