package org.waymark.contexts.disruption.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.contexts.ContextReaders;
import org.waymark.contexts.disruption.ChildBasis;
import org.waymark.contexts.disruption.ChildRule;
import org.waymark.contexts.disruption.DisruptionStep;
import org.waymark.contexts.disruption.DisruptionView;
import org.waymark.contexts.disruption.Target;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/** One notice, order or other tool: its rules, what has become of it, and whom it protects. */
public record DisruptionPage(
        Frame frame, Form form, @Nullable String kept, DisruptionView disruption)
        implements FormPage, ShowsChildren {
    static final String[] DRAFTS = {"disruption-step", "disruption-child"};

    @Override
    public String title() {
        return disruption.tool().name();
    }

    @Override
    public String back() {
        return "/disruptions";
    }

    public String path() {
        return "/disruptions/" + disruption.id();
    }

    public String draft(String kind) {
        return "/drafts/" + kind + "/" + disruption.id();
    }

    public SummaryList rules() {
        var tool = disruption.tool();
        var least = tool.leastYears();
        return SummaryList.of()
                .row("Issued by", tool.issuedBy())
                .row("Conviction", tool.conviction().words())
                .row("Court order", tool.byCourt() ? "Yes" : "No: it is not a court order")
                .row("Lasts", least == null ? "As it says" : "At least " + least + " years")
                .row("Note", tool.notes())
                .row("Source", tool.source());
    }

    public SummaryList facts() {
        var d = disruption;
        var list =
                SummaryList.of()
                        .row(d.targetKind(), d.targetWords())
                        .row("Why it is considered", d.why())
                        .row(
                                "Where it stands",
                                d.state().words()
                                        + (d.expired() ? ", and its last day is over" : ""));
        if (d.target() == Target.PERSON)
            list = list.row("Known to be 18 or over by", or(d.adultWords()));
        if (d.convictedOn() != null) list = list.row("Convicted", day(d.convictedOn()));
        if (d.statement() != null) list = list.row("Statement of", d.statement());
        if (d.conditions() != null) list = list.row("Conditions", d.conditions());
        if (d.grantedOn() != null)
            list =
                    list.row("Granted or issued", day(d.grantedOn()))
                            .row("Served", day(d.servedOn()))
                            .row("Review", day(d.reviewOn()))
                            .row(
                                    "Ends",
                                    d.expiresOn() == null
                                            ? "Until a further decision"
                                            : day(d.expiresOn()));
        return list;
    }

    private static String or(@Nullable String words) {
        return words == null ? "Not given" : words;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "Not yet" : Wording.day(day);
    }

    public List<DisruptionStep> nextSteps() {
        var court = disruption.tool().byCourt();
        return Arrays.stream(DisruptionStep.values())
                .filter(s -> s.follows(disruption.state(), court))
                .toList();
    }

    public List<Choice> steps() {
        return nextSteps().stream().map(s -> Choice.of(s.name(), s.words())).toList();
    }

    public boolean offers(DisruptionStep step) {
        return nextSteps().contains(step);
    }

    public List<Choice> bases() {
        var rule = disruption.tool().childRule();
        return Stream.of(ChildBasis.values())
                .filter(b -> rule == ChildRule.CAWN || b != ChildBasis.UNDER_16)
                .map(b -> Choice.of(b.name(), b.words()))
                .toList();
    }

    public boolean needsBasis() {
        return disruption.tool().childRule() != ChildRule.NONE;
    }

    public boolean needsStatement() {
        return disruption.tool().childRule() == ChildRule.CAWN && offers(DisruptionStep.GRANT);
    }

    public List<ContextReaders.Reader> readers() {
        return disruption.readers().stream().filter(r -> r.endedAt() == null).toList();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return disruption.childrenShown();
    }
}
