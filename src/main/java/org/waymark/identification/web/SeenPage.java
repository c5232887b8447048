package org.waymark.identification.web;

import java.util.List;
import org.waymark.identification.Answer;
import org.waymark.identification.Indicator;
import org.waymark.identification.IndicatorList;

/** What was seen, who says so and when, for the present items of one list. */
public record SeenPage(At at, IndicatorList list, List<Indicator> items) implements StepPage {
    @Override
    public String title() {
        return "What was seen or said";
    }

    public String field(Indicator item, String part) {
        return field(IndicatorsPage.field(item) + part);
    }

    /** Only those that are present. */
    static SeenPage of(At at, IndicatorList list, List<Indicator> all) {
        return new SeenPage(
                at,
                list,
                all.stream()
                        .filter(i ->
                                at.form()
                                        .is(
                                                at.field(IndicatorsPage.field(i)),
                                                Answer.PRESENT.name()))
                        .toList());
    }
}
