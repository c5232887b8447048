package org.waymark.assessment.web;

import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Kept;
import org.waymark.assessment.AssessmentView;
import org.waymark.assessment.ContributionQueries;
import org.waymark.web.Frame;
import org.waymark.web.components.Option;

/** What other agencies were asked and wrote, and asking one more. */
public record ContributionsPage(
        Frame frame, Kept kept, AssessmentView assessment, List<ContributionQueries.Askable> teams)
        implements AssessmentScreen {
    @Override
    public String title() {
        return "What other agencies know";
    }

    public List<Option> options() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose a team"));
        for (var team : teams) options.add(Option.of(team.id().toString(), team.words()));
        return options;
    }

    public boolean hasAnswers() {
        return assessment.contributions().stream().anyMatch(c -> c.givenAt() != null);
    }
}
