package org.waymark.contexts.web;

import java.time.Instant;
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
import org.waymark.contexts.ContextQuery;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/** One action for a context, for whoever does it. */
public record ContextActionPage(
        Frame frame, Form form, @Nullable String kept, ContextQuery.OneAction one, Instant now)
        implements FormPage, ShowsChildren {
    static final String DRAFT = "context-action";

    @Override
    public String title() {
        return "Action for a context";
    }

    @Override
    public String back() {
        return one.context() == null ? "/work" : "/contexts/" + one.context();
    }

    public String path() {
        return "/context-actions/" + one.action().id();
    }

    public SummaryList facts() {
        var a = one.action();
        var late =
                a.state() == ContextActionState.OPEN && a.dueOn().isBefore(England.dateOf(now))
                        ? ": overdue"
                        : "";
        var list =
                SummaryList.of()
                        .row("To do", a.what())
                        .row("Who does it", a.owner())
                        .row("By", Wording.day(a.dueOn()) + late)
                        .row("Where it stands", a.state().words());
        return a.outcome() == null
                ? list
                : list.row("What became of it", Objects.requireNonNull(a.outcome()));
    }

    public List<Choice> states() {
        return Stream.of(ContextActionState.DONE, ContextActionState.NOT_POSSIBLE)
                .map(s -> Choice.of(s.name(), s.words()))
                .toList();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of();
    }
}
