package org.waymark.meetings.web;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.MeetingList;
import org.waymark.web.Frame;
import org.waymark.web.Page;

/**
 * Meetings: one's own, or those of a child.
 *
 * @param reference of the child's file; null for one's own
 * @param mayConvene whether whoever reads may plan one here
 */
public record MeetingsPage(
        Frame frame, MeetingList meetings, @Nullable String reference, boolean mayConvene)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return reference == null ? "Meetings you are asked to" : "Meetings about a child";
    }

    @Override
    public @Nullable String back() {
        return reference == null ? "/work" : "/files/" + reference;
    }

    public String path() {
        return reference == null ? "/meetings" : "/files/" + reference + "/meetings";
    }

    public @Nullable String older() {
        return meetings.next() == null
                ? null
                : path()
                        + "?before="
                        + java.net.URLEncoder.encode(
                                meetings.next(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return meetings.childrenShown();
    }
}
