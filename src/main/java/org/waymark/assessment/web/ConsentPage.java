package org.waymark.assessment.web;

import org.waymark.access.Kept;
import org.waymark.assessment.AssessmentView;
import org.waymark.web.Frame;

/** Age and consent. */
public record ConsentPage(Frame frame, Kept kept, AssessmentView assessment)
        implements AssessmentScreen {
    @Override
    public String title() {
        return "Age and consent";
    }
}
