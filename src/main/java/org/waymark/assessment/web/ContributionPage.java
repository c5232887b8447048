package org.waymark.assessment.web;

import java.util.Collection;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.assessment.ContributionView;
import org.waymark.casefile.ChildId;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** What one's own agency is asked about a child: that, and nothing else of the child's file. */
public record ContributionPage(Frame frame, Kept kept, ContributionView contribution)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "What you know, for an assessment";
    }

    @Override
    public Form form() {
        return kept.form();
    }

    @Override
    public String back() {
        return contribution.mine() || contribution.assessment() == null
                ? "/work"
                : "/assessments/" + contribution.assessment() + "/contributions";
    }

    public String path() {
        return "/contributions/" + contribution.id();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return contribution.childrenShown();
    }
}
