package org.waymark.identification.web;

import java.util.ArrayList;
import java.util.List;
import org.waymark.child.Ethnicity;
import org.waymark.web.components.Option;

/** Facts that lower no concern. */
public record DetailsPage(At at) implements StepPage {
    @Override
    public String title() {
        return "School, sex and ethnicity";
    }

    public List<Option> ethnicities() {
        var options = new ArrayList<>(List.of(Option.of("", "Not answered")));
        for (var e : Ethnicity.values()) options.add(Option.of(e.name(), e.words()));
        return options;
    }
}
