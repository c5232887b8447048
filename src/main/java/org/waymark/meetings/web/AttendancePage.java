package org.waymark.meetings.web;

import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.Attendance;
import org.waymark.meetings.MeetingState;
import org.waymark.meetings.MeetingView;
import org.waymark.meetings.Part;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/** When a meeting was held and who came. */
public record AttendancePage(Frame frame, Form form, MeetingView meeting)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return meeting.state() == MeetingState.HELD
                ? "Put attendance right"
                : "Who came to the meeting";
    }

    @Override
    public String back() {
        return "/meetings/" + meeting.id();
    }

    /** Whoever is not to attend is no question. */
    public List<MeetingView.Person> asked() {
        return meeting.people().stream().filter(p -> p.part() != Part.NONE).toList();
    }

    public static List<Choice> choices() {
        return Choice.each(Attendance.values(), Attendance::words);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return meeting.childrenShown();
    }
}
