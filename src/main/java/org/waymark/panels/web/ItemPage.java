package org.waymark.panels.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.panels.ActionView;
import org.waymark.panels.ItemState;
import org.waymark.panels.ItemView;
import org.waymark.panels.LineKind;
import org.waymark.panels.PanelList;
import org.waymark.panels.Topic;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * One item, from its nomination to its minute.
 *
 * @param panels on which the coordinator can put it
 * @param coordinator answers nominations and puts a discussed item on another agenda
 */
public record ItemPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        ItemView item,
        List<PanelList.Line> panels,
        boolean coordinator,
        List<Choice> bases)
        implements FormPage, ShowsChildren {
    static final String LINE = "panel-line";
    static final String MINUTE = "panel-item-minute";

    @Override
    public String title() {
        return "Panel item";
    }

    @Override
    public String back() {
        return item.panel() != null && item.sits() ? "/panels/" + item.panel() : "/panels";
    }

    public String path() {
        return "/panel-items/" + item.id();
    }

    public SummaryList facts() {
        var child = item.child();
        var list =
                SummaryList.of()
                        .row("About", item.category().words())
                        .row(
                                child == null ? "Who, where or what" : "Child",
                                child == null
                                        ? String.valueOf(item.described())
                                        : child.nameAndAge());
        if (item.ofAge() != null) list = list.row("Known to be 18 or over", item.ofAge());
        list =
                list.row("Why", item.why())
                        .row("Asked of the panel", item.ask())
                        .row(
                                "Shared on the basis of",
                                item.basis().words() + ". " + item.necessity())
                        .row(
                                "Nominated",
                                item.nominatedBy()
                                        + ", "
                                        + item.agency()
                                        + ", "
                                        + Wording.dayAndTime(item.nominatedAt()))
                        .row("State", item.state().words());
        if (item.panelAt() != null) list = list.row("Panel", Wording.dayAndTime(item.panelAt()));
        if (item.answer() != null) list = list.row("The coordinator said", item.answer());
        if (item.reviewOn() != null) list = list.row("Next review", Wording.day(item.reviewOn()));
        return list;
    }

    public boolean waits() {
        return coordinator && item.state() == ItemState.NOMINATED;
    }

    public boolean returned() {
        return item.mine() && item.state() == ItemState.RETURNED;
    }

    public boolean onAgenda() {
        return item.state() == ItemState.AGENDA;
    }

    public boolean reviews() {
        return coordinator && item.state() == ItemState.DONE;
    }

    public List<Choice> answers() {
        return List.of(
                Choice.of("yes", "Accept it onto an agenda"),
                Choice.of("no", "Return it, with the reason"));
    }

    public List<Choice> planned() {
        return panels.stream()
                .map(p ->
                        Choice.of(
                                p.id().toString(),
                                Wording.dayAndTime(p.startsAt()) + ", " + p.place()))
                .toList();
    }

    /** Members share; the coordinator and the chairs record the rest. */
    public List<Choice> kinds() {
        return item.runs()
                ? Choice.each(LineKind.values(), LineKind::words)
                : List.of(Choice.of(LineKind.SHARED.name(), LineKind.SHARED.words()));
    }

    public List<Choice> topics() {
        return Choice.each(Topic.values(), Topic::words);
    }

    public List<ItemView.Line> lines(LineKind kind) {
        return item.lines().stream().filter(l -> l.kind() == kind).toList();
    }

    public static String words(ItemView.Line l) {
        var before =
                switch (l.kind()) {
                    case SHARED, DISCUSSION -> "";
                    case DECISION -> l.topic() == null ? "" : l.topic().words() + ": ";
                    case DISSENT -> l.who() + ": ";
                };
        var basis =
                l.basis() == null
                        ? ""
                        : ". Shared on the basis of: "
                                + l.basis().words()
                                + ". Necessary because: "
                                + l.necessity();
        return before + l.words() + basis + " (" + l.by() + ", " + l.agency() + ")";
    }

    public static String words(ActionView.Line a) {
        return a.what()
                + ". "
                + (a.owner() == null ? a.agency() : a.owner() + ", " + a.agency())
                + ", by "
                + Wording.day(a.due())
                + ": "
                + a.state().words()
                + (a.outcome() == null ? "" : ". " + a.outcome());
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return item.childrenShown();
    }
}
