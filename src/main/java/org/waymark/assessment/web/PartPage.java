package org.waymark.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Kept;
import org.waymark.assessment.AssessmentView;
import org.waymark.assessment.Part;
import org.waymark.calendar.Wording;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryList;

/**
 * One dimension to write.
 *
 * @param saved every saving, the latest first
 */
public record PartPage(
        Frame frame,
        Kept kept,
        AssessmentView assessment,
        Part part,
        List<AssessmentView.Text> saved)
        implements AssessmentScreen {
    @Override
    public String title() {
        return "Assessment: " + part.words();
    }

    @Override
    public String back() {
        return path() + "/domains/" + part.domain().slug();
    }

    public String action() {
        return path() + "/parts/" + part.slug();
    }

    public int version() {
        return saved.isEmpty() ? 0 : saved.getFirst().number();
    }

    /** What is saved now. Somebody else's stands beside what was typed: nothing is lost unseen. */
    public AssessmentView.@Nullable Text current() {
        return saved.isEmpty() ? null : saved.getFirst();
    }

    public boolean isBehind() {
        return !form().errors().isEmpty()
                && form().has("over")
                && !form().is("over", "" + version());
    }

    public List<AssessmentView.Text> earlier() {
        return saved.isEmpty() ? List.of() : saved.subList(1, saved.size());
    }

    public SummaryList facts(AssessmentView.Text t) {
        return DomainPage.facts(t, Wording.dayAndTime(t.at()));
    }
}
