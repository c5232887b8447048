package org.waymark.panels.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.panels.ActionView;
import org.waymark.panels.PanelActionState;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/** One action of a panel. Whoever has it sees this and nothing else of the item. */
public record ActionPage(Frame frame, Form form, ActionView found, LocalDate today)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Action of a panel";
    }

    @Override
    public String back() {
        return "/panels";
    }

    public String path() {
        return "/panel-actions/" + found.action().id();
    }

    public boolean open() {
        return found.action().state() == PanelActionState.OPEN;
    }

    public boolean isOverdue() {
        return found.action().isOverdue(today);
    }

    public SummaryList facts() {
        var a = found.action();
        return SummaryList.of()
                .row("What", a.what())
                .row(
                        "About",
                        a.child() == null ? "No child that you may know" : a.child().nameAndAge())
                .row("Who", (a.owner() == null ? "" : a.owner() + ", ") + a.agency())
                .row("By", Wording.day(a.due()))
                .row("State", a.state().words())
                .row("What came of it", a.outcome() == null ? "Nothing recorded" : a.outcome())
                .row(
                        "Last reminder",
                        a.remindedAt() == null ? "None" : Wording.dayAndTime(a.remindedAt()));
    }

    public List<Choice> states() {
        return Stream.of(PanelActionState.DONE, PanelActionState.NOT_DONE)
                .map(s -> Choice.of(s.name(), s.words()))
                .toList();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return found.childrenShown();
    }
}
