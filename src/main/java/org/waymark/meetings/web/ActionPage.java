package org.waymark.meetings.web;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.MeetingActionView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryRow;
import org.waymark.web.forms.Form;

/** Something a meeting agreed that somebody does. */
public record ActionPage(
        Frame frame, Form form, @Nullable String kept, Instant now, MeetingActionView action)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Something a meeting agreed";
    }

    @Override
    public String back() {
        return action.meeting() == null ? "/work" : "/meetings/" + action.meeting();
    }

    public String path() {
        return "/meetings/actions/" + action.id();
    }

    public SummaryRow[] facts() {
        var over = action.doneAt() == null && !action.dueAt().isAfter(now);
        return new SummaryRow[] {
            SummaryRow.of("Child", action.child().nameAndAge()),
            SummaryRow.of("What", action.what()),
            SummaryRow.of("Who", action.owner()),
            SummaryRow.of("By", Wording.dueDay(action.dueAt()) + (over ? " (overdue)" : "")),
            SummaryRow.of("Agreed by", action.agreedBy())
        };
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return action.childrenShown();
    }
}
