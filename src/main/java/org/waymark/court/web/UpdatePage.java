package org.waymark.court.web;

import java.time.Instant;
import org.waymark.child.ChildShown;
import org.waymark.court.CourtView;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Something that the police did, and how the child was told. */
public record UpdatePage(
        Frame frame, Form form, CourtView court, CourtView.Update update, Instant now)
        implements ChildsPage {
    @Override
    public String title() {
        return "Tell the child";
    }

    @Override
    public ChildShown child() {
        return court.child();
    }

    @Override
    public String back() {
        return "/court-cases/" + court.id();
    }

    public boolean isOverdue() {
        return update.toldAt() == null && !now.isBefore(update.dueAt());
    }
}
