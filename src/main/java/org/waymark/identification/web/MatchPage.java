package org.waymark.identification.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.casefile.ChildId;
import org.waymark.child.Found;
import org.waymark.web.components.Choice;

/**
 * Children who may be meant, only among those this person already sees; a person chooses (safety
 * rule 4).
 */
public record MatchPage(At at, List<Found> found) implements StepPage {
    @Override
    public String title() {
        return "Is it one of these children?";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return Stream.concat(
                        found.stream().map(Found::child), StepPage.super.childrenShown().stream())
                .distinct()
                .toList();
    }

    public List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        for (var f : found) choices.add(Choice.of(f.child().toString(), f.name()).hint(about(f)));
        choices.add(Choice.divider("or"));
        choices.add(Choice.of(Journey.NONE, "None of these, or I am not sure"));
        return choices;
    }

    private static String about(Found f) {
        return Stream.of(Dates.born(f.birth()), f.school(), f.reasons())
                .filter(t -> t != null && !t.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }
}
