package org.waymark.meetings.web;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.documents.Paper;
import org.waymark.meetings.MeetingView;

/** What is read before a meeting: what it is for and what each agency said, for one reader. */
public record PackPaper(MeetingView meeting, String printed) implements Paper, ShowsChildren {
    @Override
    public String title() {
        return "Reading pack of a meeting";
    }

    @Override
    public String description() {
        return "What agencies say before a meeting about a child";
    }

    @Override
    public String reference() {
        return meeting.child().reference() == null
                ? "Reading pack"
                : "File " + meeting.child().reference();
    }

    public String when() {
        return Wording.dayAndTime(meeting.at());
    }

    String fileName() {
        return "reading-pack-" + meeting.id() + ".pdf";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return meeting.childrenShown();
    }
}
