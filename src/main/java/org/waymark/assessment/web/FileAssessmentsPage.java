package org.waymark.assessment.web;

import java.util.Collection;
import java.util.List;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.assessment.AssessmentSummaries;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildFile;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/**
 * The assessments of one child.
 *
 * @param mayOpen whether the reader may open one, and none runs
 */
public record FileAssessmentsPage(
        Frame frame,
        Kept kept,
        ChildFile file,
        List<AssessmentSummaries.Summary> assessments,
        boolean mayOpen)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Assessments of a child";
    }

    @Override
    public Form form() {
        return kept.form();
    }

    @Override
    public String back() {
        return "/files/" + file.reference();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(file.child());
    }

    public String path() {
        return "/files/" + file.reference() + "/assessments";
    }

    public String name(AssessmentSummaries.Summary s) {
        return "Assessment opened on " + Wording.day(s.openedAt());
    }

    public String words(AssessmentSummaries.Summary s) {
        var lead = s.lead() == null ? "nobody leads it yet" : "led by " + s.lead();
        if (!s.state().isAuthorised())
            return s.state().words() + ", " + lead + ", due " + Wording.due(s.due());
        return s.state().words() + ", " + lead + (s.need() == null ? "" : ". " + s.need().words());
    }
}
