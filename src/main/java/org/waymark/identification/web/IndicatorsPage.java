package org.waymark.identification.web;

import java.util.List;
import org.waymark.identification.Answer;
import org.waymark.identification.Indicator;
import org.waymark.identification.IndicatorList;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Radios;

/** One of the four lists. They are never mixed and never added up (domain.md C.1). */
public record IndicatorsPage(At at, IndicatorList list, List<Indicator> items) implements StepPage {
    @Override
    public String title() {
        return switch (list) {
            case VULNERABILITY -> "What may make the child a target";
            case INDICATOR -> "Signs of possible exploitation";
            case ACTUAL_HARM -> "Signs of actual harm";
            case PROTECTIVE -> "What protects the child";
        };
    }

    /** Those of every area. */
    public List<Indicator> common() {
        return items.stream().filter(i -> !i.isLocal() && !i.isOther()).toList();
    }

    /** Those that the area added. */
    public List<Indicator> local() {
        return items.stream().filter(Indicator::isLocal).toList();
    }

    public Indicator other() {
        return items.getLast();
    }

    static String field(Indicator item) {
        return field(item.list(), item.code());
    }

    static String field(IndicatorList list, String code) {
        return list.name() + "-" + code;
    }

    public Radios question(Indicator item) {
        return form().radios(field(field(item)))
                .smallLegend(item.words())
                .inline()
                .small()
                .choices(Choice.each(Answer.values(), Answer::words));
    }
}
