package org.waymark.assessment.web;

import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Kept;
import org.waymark.assessment.AssessmentView;
import org.waymark.assessment.Factor;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;

/** What the assessment concludes. */
public record ConclusionPage(Frame frame, Kept kept, AssessmentView assessment)
        implements AssessmentScreen {
    @Override
    public String title() {
        return "Conclusions of the assessment";
    }

    /** Those looked for first where exploitation is suspected stand first. */
    public List<Choice> factors() {
        var all = new ArrayList<>(choices(Factor.near()));
        all.add(Choice.divider("All other factors"));
        all.addAll(choices(Factor.others()));
        return all;
    }

    private static List<Choice> choices(List<Factor> factors) {
        return factors.stream()
                .map(f -> Choice.of(f.code(), f.words() + " (" + f.code() + ")"))
                .toList();
    }
}
