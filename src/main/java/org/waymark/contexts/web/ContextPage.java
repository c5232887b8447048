package org.waymark.contexts.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.England;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.contexts.ContextActionState;
import org.waymark.contexts.ContextChange;
import org.waymark.contexts.ContextOutcome;
import org.waymark.contexts.ContextPart;
import org.waymark.contexts.ContextReaders;
import org.waymark.contexts.ContextView;
import org.waymark.contexts.HarmCategory;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Option;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.Table;
import org.waymark.web.forms.Form;

/** One context case: assessment, plan, what changes, reviews, and the children one may see. */
public record ContextPage(
        Frame frame, Form form, @Nullable String kept, ContextView context, Instant now)
        implements FormPage, ShowsChildren {
    static final String[] DRAFTS = {
        "context-entry",
        "context-plan",
        "context-measure",
        "context-review",
        "context-close",
        "context-link"
    };

    @Override
    public String title() {
        return "Context case";
    }

    @Override
    public String back() {
        return "/contexts";
    }

    public String path() {
        return "/contexts/" + context.id();
    }

    public String draft(String kind) {
        return "/drafts/" + kind + "/" + context.id();
    }

    public boolean live() {
        return context.closing() == null;
    }

    /** May change the case, while it goes on. */
    public boolean runs() {
        return context.runs() && live();
    }

    public SummaryList facts() {
        var c = context;
        var list =
                SummaryList.of()
                        .row("About", c.kind().words())
                        .row("Where", Objects.requireNonNullElse(c.place(), "Not given"))
                        .row("Why it was opened", c.why())
                        .row(
                                "Opened",
                                Wording.day(c.openedAt())
                                        + " by "
                                        + c.openedBy()
                                        + (c.team() == null ? "" : ", for " + c.team()));
        var closing = c.closing();
        if (closing == null)
            return list.row(
                    "Next review",
                    Wording.day(c.reviewOn())
                            + (c.reviewOn().isBefore(England.dateOf(now)) ? ": overdue" : ""));
        return list.row("Closed", Wording.day(closing.at()) + " by " + closing.by())
                .row("Outcome", closing.outcome().words() + ". " + closing.words())
                .row("What goes on", closing.continues());
    }

    /** In the order of the assessment; the two of involvement come last. */
    public List<ContextPart> parts() {
        return List.of(ContextPart.values());
    }

    public static String harms(ContextView.Entry e) {
        return e.harms().isEmpty()
                ? ""
                : String.join(", ", e.harms().stream().map(HarmCategory::words).toList()) + ". ";
    }

    public static String byline(ContextView.Entry e) {
        return e.by() + ", " + e.agency() + ", " + Wording.day(e.at());
    }

    public String standing(ContextView.Action a) {
        if (a.state() != ContextActionState.OPEN)
            return a.state().words() + ": " + Objects.requireNonNullElse(a.outcome(), "");
        return "by "
                + Wording.day(a.dueOn())
                + (a.dueOn().isBefore(England.dateOf(now)) ? " (overdue)" : "");
    }

    public static Table values(ContextView.Measure m) {
        var table =
                Table.of(m.what())
                        .head("Seen on", "What it was", "Seen by", "Change")
                        .row(
                                Cell.of(Wording.day(m.baselineOn())),
                                Cell.of(m.baseline()),
                                Cell.of(m.seenBy()),
                                Cell.of("At the beginning"));
        for (var v : m.values())
            table =
                    table.row(
                            Cell.of(Wording.day(v.seenOn())),
                            Cell.of(v.value()),
                            Cell.of(v.seenBy()),
                            Cell.of(v.change().words()));
        return table;
    }

    /** Whoever may read it now, and until when. */
    public List<ContextReaders.Reader> readers() {
        return context.readers().stream()
                .filter(r ->
                        r.endedAt() == null
                                && (r.until() == null || !r.until().isBefore(England.dateOf(now))))
                .toList();
    }

    public List<Option> partOptions() {
        var offered =
                Arrays.stream(ContextPart.values())
                        .filter(p -> p != ContextPart.TOGETHER || context.runs())
                        .map(p -> Option.of(p.name(), p.words()));
        return options(offered);
    }

    public List<Option> aimOptions() {
        return options(context.aims().stream().map(a -> Option.of(a.id().toString(), a.words())));
    }

    public List<Option> measureOptions() {
        return options(
                context.measures().stream().map(m -> Option.of(m.id().toString(), m.what())));
    }

    private static List<Option> options(Stream<Option> offered) {
        return Stream.concat(Stream.of(Option.of("", "Choose")), offered).toList();
    }

    public List<Choice> harmChoices() {
        return Choice.each(HarmCategory.values(), HarmCategory::words);
    }

    public List<Choice> changes() {
        return Choice.each(ContextChange.values(), ContextChange::words);
    }

    public List<Choice> outcomes() {
        return Choice.each(ContextOutcome.values(), ContextOutcome::words);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return context.childrenShown();
    }
}
