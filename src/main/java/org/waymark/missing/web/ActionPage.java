package org.waymark.missing.web;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.missing.ActionView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryRow;
import org.waymark.web.forms.Form;

/** Something to do for a child after an episode. */
public record ActionPage(Frame frame, Form form, ActionView action)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Something to do for a child";
    }

    @Override
    public String back() {
        return "/work";
    }

    public SummaryRow[] facts() {
        return new SummaryRow[] {
            SummaryRow.of("Child", action.child().nameAndAge()),
            SummaryRow.of("What", action.what()),
            SummaryRow.of("By", Wording.dueDay(action.dueAt())),
            SummaryRow.of("Given by", action.givenBy())
        };
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return action.childrenShown();
    }
}
