package org.waymark.court.web;

import java.util.List;
import org.waymark.child.ChildShown;
import org.waymark.court.CourtView;
import org.waymark.court.HearingState;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/** One hearing, and what became of it. */
public record HearingPage(Frame frame, Form form, CourtView court, CourtView.Hearing hearing)
        implements ChildsPage {
    @Override
    public String title() {
        return "A hearing";
    }

    @Override
    public ChildShown child() {
        return court.child();
    }

    @Override
    public String back() {
        return "/court-cases/" + court.id();
    }

    public List<Choice> states() {
        return Choice.each(
                new HearingState[] {HearingState.HELD, HearingState.MOVED, HearingState.CANCELLED},
                HearingState::words);
    }
}
