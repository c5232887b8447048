package org.waymark.access.breakglass;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.Table;
import org.waymark.web.forms.Form;

/**
 * One opening by break-glass, what was read under it, and the second look.
 *
 * @param kept what to say about a draft that was kept
 */
public record OpeningPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        Opening opening,
        List<OpeningViews.Look> looks,
        Instant now)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "An opening by break-glass";
    }

    @Override
    public String back() {
        return "/break-glass";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return opening.childrenShown();
    }

    public String path() {
        return "/break-glass/" + opening.id();
    }

    public boolean isOpen() {
        return opening.isOpenAt(now);
    }

    public SummaryList facts() {
        var o = opening;
        return SummaryList.of()
                .row("File", o.reference().value())
                .row("Opened by", o.name() + ", " + o.jobTitle() + ", " + o.agency())
                .row("For", o.purpose().words())
                .row("Why", Lines.of(o.reason()))
                .row("Opened", Wording.dayAndTime(o.openedAt()))
                .row("Until", until());
    }

    private String until() {
        var ended = opening.endedAt();
        if (ended == null)
            return Wording.dayAndTime(opening.until())
                    + (isOpen() ? ", then it ends by itself" : ", ended by itself");
        return opening.endedBy() == null
                ? Wording.dayAndTime(ended) + ", ended by itself"
                : Wording.dayAndTime(ended) + ", ended by " + opening.endedBy();
    }

    public Table looksTable() {
        var table = Table.of("What was looked at under it").head("When", "What");
        for (var l : looks)
            table = table.row(Wording.dayAndTime(l.at()), l.act().words(l.screen()));
        return table;
    }

    /** Null while nobody has reviewed it. */
    public @Nullable SummaryList review() {
        var r = opening.review();
        if (r == null) return null;
        return SummaryList.of()
                .row("Outcome", r.justified() ? "Justified" : "Not justified")
                .row("What was found", Lines.of(r.words()))
                .row("Reviewed by", r.by() + ", " + Wording.dayAndTime(r.at()));
    }

    /** The form stays for whoever was not the first, so that nothing typed is lost. */
    public boolean hasForm() {
        return opening.isMineToReview() || !errors().isEmpty();
    }
}
