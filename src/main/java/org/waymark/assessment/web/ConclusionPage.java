package org.waymark.assessment.web;

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

    /** Those looked for first where exploitation is suspected. */
    public List<Choice> near() {
        return choices(Factor.near());
    }

    public List<Choice> others() {
        return choices(Factor.others());
    }

    /** Whether one of the others is chosen, so that it is seen. */
    public boolean hasOthers() {
        return Factor.others().stream().anyMatch(f -> form().all("factors").contains(f.code()));
    }

    private static List<Choice> choices(List<Factor> factors) {
        return factors.stream()
                .map(f -> Choice.of(f.code(), f.words() + " (" + f.code() + ")"))
                .toList();
    }
}
