package org.waymark.access.unexplained;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.Table;
import org.waymark.web.forms.Form;

/**
 * One person's looks at one file, what was said about them, and what is to be done.
 *
 * @param kept what to say about a draft that was kept
 */
public record OddLookPage(Frame frame, Form form, @Nullable String kept, OddLookInFull full)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return look().isMine() ? "Why you looked at a file" : "Looks at a file to explain";
    }

    @Override
    public String back() {
        return "/unexplained-access";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return full.childrenShown();
    }

    public OddLook look() {
        return full.look();
    }

    public String path() {
        return "/unexplained-access/" + look().id();
    }

    public SummaryList facts() {
        var l = look();
        var facts =
                SummaryList.of()
                        .row("Who looked", l.name() + ", " + l.jobTitle() + ", " + l.agency())
                        .row("File", l.reference().value())
                        .row("When", when(l));
        var why = l.why();
        if (why != null) facts = facts.row("Why it is here", why.words());
        var closed = l.state().isDecided() && !l.decides();
        return facts.row("Where it stands", closed ? "Closed" : l.state().words());
    }

    private static String when(OddLook l) {
        var last = Wording.dayAndTime(l.lastAt());
        if (l.looks() == 1) return last;
        return l.looks() + " looks, from " + Wording.dayAndTime(l.firstAt()) + " to " + last;
    }

    public Table seenTable() {
        var table = Table.of("What was looked at, the latest first").head("When", "What");
        for (var s : full.seen())
            table = table.row(Wording.dayAndTime(s.at()), s.act().words(s.screen()));
        return table;
    }

    public Table partsTable() {
        var table =
                Table.of("What let them see something of this file")
                        .head("Because", "To whom", "From", "Until");
        for (var p : full.parts())
            table =
                    table.row(
                            p.because(),
                            p.team() == null ? "Them" : p.team(),
                            Wording.day(p.from()),
                            p.until() == null ? "Holds" : Wording.dayAndTime(p.until()));
        return table;
    }

    public SummaryList said() {
        var list = SummaryList.of();
        for (var s : full.said())
            list =
                    list.row(
                            s.kind().word(),
                            Lines.of(
                                    s.words() + "\n" + s.by() + ", " + Wording.dayAndTime(s.at())));
        var decision = look().decision();
        if (decision == null) return list;
        var reason = decision.reason();
        if (reason != null) list = list.row("What explains it", reason.words());
        var until = decision.goodUntil();
        return until == null ? list : list.row("Explains such looks until", Wording.dueDay(until));
    }

    public List<Choice> reasons() {
        return Choice.each(LookReason.values(), LookReason::words);
    }

    /** The forms stay for whoever was not the first, so that nothing typed is lost. */
    public boolean hasDecision() {
        return look().isMineToDecide() || (look().decides() && !errors().isEmpty());
    }

    public boolean hasAnswer() {
        return look().isMineToAnswer() || (look().isMine() && !errors().isEmpty());
    }
}
