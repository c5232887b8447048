package org.waymark.identification.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.identification.AllegationLine;
import org.waymark.identification.AllegationViews;
import org.waymark.identification.Inbox;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Tag;
import org.waymark.web.components.TaskItem;
import org.waymark.web.components.TaskList;
import org.waymark.web.components.TaskStatus;

/**
 * The designated officer's list: by when each is due, then what was acknowledged (safety rule 5).
 *
 * @param now when the page is made
 * @param open one more than are shown, where there are more
 * @param acknowledged likewise
 */
public record AllegationsPage(
        Frame frame, Instant now, List<AllegationLine> open, List<AllegationLine> acknowledged)
        implements Page, ShowsChildren {
    private static final int SHORT = 90;

    @Override
    public String title() {
        return "Concerns about people who work with children";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        var all = new ArrayList<ChildId>();
        firstOf(open, AllegationViews.PAGE).forEach(l -> all.add(l.child()));
        firstOf(acknowledged, Inbox.PAGE).forEach(l -> all.add(l.child()));
        return all;
    }

    public TaskList toAcknowledge() {
        return TaskList.of(firstOf(open, AllegationViews.PAGE).stream().map(this::due).toList())
                .withIdPrefix("open");
    }

    public TaskList done() {
        return TaskList.of(
                        firstOf(acknowledged, Inbox.PAGE).stream()
                                .map(l -> item(l, TaskStatus.of("Acknowledged")))
                                .toList())
                .withIdPrefix("done");
    }

    public @Nullable String later() {
        return open.size() <= AllegationViews.PAGE
                ? null
                : "/allegations?after=" + open.get(AllegationViews.PAGE - 1).place();
    }

    public @Nullable String older() {
        return acknowledged.size() <= Inbox.PAGE
                ? null
                : "/allegations?before=" + acknowledged.get(Inbox.PAGE - 1).place();
    }

    private TaskItem due(AllegationLine l) {
        var late = l.dueAt().isBefore(now);
        return item(
                l,
                late
                        ? TaskStatus.of(Tag.of("Overdue").colour("red"))
                        : TaskStatus.of(Tag.of("To acknowledge").colour("blue")));
    }

    private static TaskItem item(AllegationLine l, TaskStatus status) {
        var about = l.about().length() > SHORT ? l.about().substring(0, SHORT) + "…" : l.about();
        var parts = new ArrayList<String>();
        if (l.employer() != null) parts.add(l.employer());
        parts.add("child: " + l.childName());
        parts.add("from " + l.raisedBy() + " on " + Wording.dayAndTime(l.madeAt()));
        if (l.acknowledgedAt() == null) parts.add("acknowledge by " + Wording.due(l.dueAt()));
        return TaskItem.of(about, "/allegations/" + l.id(), status).hint(String.join(" · ", parts));
    }

    private static List<AllegationLine> firstOf(List<AllegationLine> all, int most) {
        return all.subList(0, Math.min(all.size(), most));
    }
}
