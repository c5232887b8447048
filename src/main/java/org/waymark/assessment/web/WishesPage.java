package org.waymark.assessment.web;

import org.waymark.access.Kept;
import org.waymark.assessment.AssessmentView;
import org.waymark.web.Frame;

/** Wishes and feelings. */
public record WishesPage(Frame frame, Kept kept, AssessmentView assessment)
        implements AssessmentScreen {
    @Override
    public String title() {
        return "Wishes and feelings";
    }
}
