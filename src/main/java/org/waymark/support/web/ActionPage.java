package org.waymark.support.web;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.support.SupportActionView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryRow;
import org.waymark.web.forms.Form;

/** One action, for the one who does it and for those who lead the plan. */
public record ActionPage(Frame frame, Form form, @Nullable String kept, SupportActionView action)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Your part of a support plan";
    }

    @Override
    public String back() {
        return "/work";
    }

    public SummaryRow[] facts() {
        return new SummaryRow[] {
            SummaryRow.of("Child", action.child().words()),
            SummaryRow.of("What", action.what()),
            SummaryRow.of("Who does it", action.owner()),
            SummaryRow.of("By", Wording.dueDay(action.dueAt())),
            SummaryRow.of("Where it stands", action.state().words()),
            SummaryRow.of("Who reads this", action.audience().words()),
            SummaryRow.of("Given by", action.givenBy())
        };
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return action.childrenShown();
    }
}
