package org.waymark.identification.web;

import java.util.ArrayList;
import java.util.List;
import org.waymark.people.Practitioner;
import org.waymark.web.components.Choice;

/** People of the area who may be meant, so that the concern is hidden from the right one. */
public record WorkerMatchPage(At at, List<Practitioner> people) implements StepPage {
    @Override
    public String title() {
        return "Is it one of these people?";
    }

    public List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        for (var p : people)
            choices.add(
                    Choice.of(p.id().toString(), p.name())
                            .hint(p.jobTitle() + ", " + p.agency().name()));
        choices.add(Choice.divider("or"));
        choices.add(Choice.of(Journey.NONE, "None of these, or I am not sure"));
        return choices;
    }
}
