package org.waymark.meetings.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.MeetingView;
import org.waymark.meetings.Part;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** What one's own agency knows, said before a meeting. */
public record ContributionPage(Frame frame, Form form, @Nullable String kept, MeetingView meeting)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "What your agency knows";
    }

    @Override
    public String back() {
        return "/meetings/" + meeting.id();
    }

    public List<MeetingView.Contribution> earlier() {
        return meeting.contributions().stream().filter(MeetingView.Contribution::mine).toList();
    }

    /** Whoever attends a part can say nothing that they may not read themselves. */
    public boolean mayKeepApart() {
        return meeting.mine() != Part.PART;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return meeting.childrenShown();
    }
}
