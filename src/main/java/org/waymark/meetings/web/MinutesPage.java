package org.waymark.meetings.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.Audience;
import org.waymark.meetings.MeetingView;
import org.waymark.meetings.Part;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/**
 * Writing, confirming and giving out the minutes of one audience.
 *
 * @param conflict somebody else saved a newer text: it stands beside what was typed
 */
public record MinutesPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        MeetingView meeting,
        Audience audience,
        boolean conflict)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return audience == Audience.EVERYBODY
                ? "Minutes for everybody"
                : "Minutes for those who attend the whole meeting";
    }

    @Override
    public String back() {
        return "/meetings/" + meeting.id();
    }

    public String path() {
        return back() + "/minutes/" + audience.name();
    }

    public MeetingView.@Nullable Text text() {
        return meeting.text(audience);
    }

    /** What the next saving writes over. */
    public int number() {
        var text = text();
        return text == null ? 0 : text.number();
    }

    public boolean isConfirmed() {
        var text = text();
        return text != null && text.confirmed();
    }

    public Audience other() {
        return audience == Audience.EVERYBODY ? Audience.WHOLE_ONLY : Audience.EVERYBODY;
    }

    /** Each to whom some of the minutes may go. */
    public List<MeetingView.Person> receivers() {
        return meeting.people().stream().filter(p -> p.part() != Part.NONE).toList();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return meeting.childrenShown();
    }
}
