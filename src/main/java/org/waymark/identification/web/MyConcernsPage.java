package org.waymark.identification.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernState;
import org.waymark.identification.MyConcern;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Action;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.SummaryRow;
import org.waymark.web.components.Tag;
import org.waymark.web.components.TaskItem;
import org.waymark.web.components.TaskList;
import org.waymark.web.components.TaskStatus;

/**
 * What I raised and what I began: unfinished ones first, then what waits.
 *
 * @param next where the next page of the list begins; null on the last
 */
public record MyConcernsPage(
        Frame frame,
        List<Journey> unfinished,
        Map<ChildId, KnownChild> known,
        List<MyConcern> concerns,
        @Nullable String next,
        boolean isFirst)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return "My concerns";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return java.util.stream.Stream.concat(
                        known.keySet().stream(), concerns.stream().map(MyConcern::child))
                .distinct()
                .toList();
    }

    /** Whom a draft is about, as far as it is written. */
    public String about(Journey j) {
        var at = new At(frame, j.answers(), j, Stop.at(Step.TASKS), "", known);
        var names = j.children().stream().map(at::child).toList();
        var words = String.join(", ", names);
        return words.equals("the child") ? "A child not named yet" : words;
    }

    /** When it was last saved, and to go on with it or discard it. */
    public SummaryList drafts() {
        return SummaryList.of(unfinished.stream().map(this::draft).toArray(SummaryRow[]::new));
    }

    private SummaryRow draft(Journey j) {
        var path = "/concerns/drafts/" + j.id();
        var about = about(j);
        return SummaryRow.of(about, "Saved on " + Wording.dayAndTime(j.savedAt()))
                .action(Action.of("Continue", path, about))
                .action(Action.of("Discard", path + "/discard", about));
    }

    public TaskList list() {
        return TaskList.of(concerns.stream().map(MyConcernsPage::item).toList());
    }

    private static TaskItem item(MyConcern c) {
        return TaskItem.of(c.name(), "/concerns/" + c.id(), TaskStatus.of(tag(c))).hint(hint(c));
    }

    private static Tag tag(MyConcern c) {
        if (c.mayReferNow()) return Tag.of("You can refer now").colour("red");
        return switch (c.state()) {
            case RAISED -> Tag.of("Discuss or refer").colour("orange");
            case CONSULTING ->
                    Boolean.TRUE.equals(c.remains()) && c.advice() == null
                            ? Tag.of("Refer").colour("orange")
                            : Tag.of("Waiting for advice").colour("blue");
            case NOT_REFERRED -> Tag.of(ConcernState.NOT_REFERRED.words()).colour("grey");
            case REFERRED -> Tag.of(ConcernState.REFERRED.words()).colour("green");
        };
    }

    private static String now(MyConcern.Advice advice) {
        var passed =
                advice.passedOn() == null || advice.of() == null ? "" : ", now with " + advice.of();
        return passed + ": you need not wait any longer";
    }

    private static String hint(MyConcern c) {
        var raised =
                (c.addsTo() == null ? "Raised on " : "Observation added on ")
                        + Wording.dayAndTime(c.raisedAt())
                        + (c.isUrgent() ? ". Urgent" : "");
        var advice = c.advice();
        if (advice == null || c.state() == ConcernState.REFERRED) return raised;
        var asked = raised + ". Advice asked on " + Wording.dayAndTime(advice.askedAt());
        if (advice.overdue()) return asked + ", not answered in time" + now(advice);
        var of = advice.of() == null ? "" : " of " + advice.of();
        return asked
                + of
                + (advice.due() == null ? "" : ", answer by " + Wording.due(advice.due()));
    }
}
