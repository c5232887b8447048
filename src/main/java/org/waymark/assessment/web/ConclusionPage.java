package org.waymark.assessment.web;

import org.waymark.access.Kept;
import org.waymark.assessment.AssessmentView;
import org.waymark.web.Frame;

/** Conclusions of the assessment. */
public record ConclusionPage(Frame frame, Kept kept, AssessmentView assessment) implements AssessmentScreen {
    @Override
    public String title() {
        return "Conclusions of the assessment";
    }
}
