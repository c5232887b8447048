package org.waymark.assessment.web;

import org.waymark.access.Kept;
import org.waymark.assessment.AssessmentView;
import org.waymark.web.Frame;

/** Close the assessment. */
public record ClosingPage(Frame frame, Kept kept, AssessmentView assessment)
        implements AssessmentScreen {
    @Override
    public String title() {
        return "Close the assessment";
    }
}
