package org.waymark.assessment.web;

import org.waymark.access.Kept;
import org.waymark.assessment.AssessmentView;
import org.waymark.web.Frame;

/** When the child was seen. */
public record SeenPage(Frame frame, Kept kept, AssessmentView assessment)
        implements AssessmentScreen {
    @Override
    public String title() {
        return "When the child was seen";
    }
}
