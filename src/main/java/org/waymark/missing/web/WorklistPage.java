package org.waymark.missing.web;

import gg.jte.Content;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.missing.InterviewState;
import org.waymark.missing.SafeContactView;
import org.waymark.missing.WhatHappened;
import org.waymark.missing.Worklist;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Action;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.SummaryRow;

/** Returned children by hours left, made for a phone (guide ¶5, B.5). */
public record WorklistPage(Frame frame, Instant now, Worklist list) implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Return interviews";
    }

    /** Late ones, said in words above everything else. */
    public long over() {
        return mine().stream().filter(i -> !i.dueAt().isAfter(now)).count();
    }

    /** One's own and those that nobody has. */
    public List<Worklist.Line> mine() {
        return list.interviews().stream().filter(Worklist.Line::mine).toList();
    }

    public List<Worklist.Line> colleagues() {
        return list.interviews().stream().filter(i -> !i.mine()).toList();
    }

    public SummaryList card(Worklist.Line i) {
        var card =
                SummaryList.of(
                        SummaryRow.of("Time left", timeLeft(i)),
                        SummaryRow.of("Now", state(i)),
                        SummaryRow.of("How to reach", reach(i.safeContact())));
        for (var warning : i.safeContact().notSafe()) card = card.row("Do not tell", warning);
        if (i.arrangedFor() != null)
            card = card.row("Meet", Wording.dayAndTime(i.arrangedFor()) + ", " + i.arrangedWhere());
        return card.card(
                i.child().nameAndAge(),
                Action.of("Open", path(i), "the return interview of " + i.child().name()));
    }

    /** "41 hours left, until 27 November 2026 at 9:40am". */
    private Content timeLeft(Worklist.Line i) {
        return out -> {
            Said.left(i.dueAt(), now).writeTo(out);
            out.writeContent(
                    (i.dueAt().isAfter(now) ? ", until " : ", due ")
                            + Wording.dayAndTime(i.dueAt()));
        };
    }

    private static String state(Worklist.Line i) {
        return i.state().words()
                + (i.owner() == null ? ". Nobody has it yet" : ". With " + i.owner());
    }

    static String reach(SafeContactView s) {
        if (s.noLongerSafe())
            return "The adult chosen is not safe to tell any more: find another way";
        var words = s.how().words();
        if (s.through() != null) words += ": " + s.through();
        return s.words() == null ? words : words + ". " + s.words();
    }

    public String path(Worklist.Line i) {
        return "/missing/interviews/" + i.id();
    }

    /** What may be recorded next, as links that lead to the answer already chosen. */
    public List<WhatHappened> next(Worklist.Line i) {
        return i.state() == InterviewState.ACCEPTED
                ? List.of(WhatHappened.ARRANGED, WhatHappened.DECLINED, WhatHappened.NOT_POSSIBLE)
                : List.of(WhatHappened.values());
    }

    public String shortly(WhatHappened what) {
        return switch (what) {
            case OFFERED -> "Offered";
            case ACCEPTED -> "Accepted";
            case DECLINED -> "Declined";
            case NOT_POSSIBLE -> "Not possible";
            case ARRANGED -> "Arrange";
        };
    }

    public boolean isAccepted(Worklist.Line i) {
        return i.state() == InterviewState.ACCEPTED;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return list.childrenShown();
    }
}
