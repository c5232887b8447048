package org.waymark.network.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.network.LinkStatus;
import org.waymark.network.LinkView;
import org.waymark.network.SubjectView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Link;
import org.waymark.web.components.Option;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * One link: where it comes from, where it stands, how long it is kept.
 *
 * @param works whether this person changes it
 * @param police grades it
 */
public record LinkPage(
        Frame frame,
        Form form,
        LinkView link,
        List<SubjectView.Happened> history,
        boolean works,
        boolean police)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Link";
    }

    @Override
    public @Nullable String back() {
        return "/network/subjects/" + link.from().id();
    }

    public String path() {
        return "/network/links/" + link.id();
    }

    public String sentence() {
        return LinkTables.sentence(link, null);
    }

    public boolean isOpen() {
        return works && link.endedAt() == null;
    }

    public List<Link> ends() {
        return List.of(end(link.from()), end(link.to()));
    }

    private static Link end(LinkView.End e) {
        return Link.of(e.kind().words() + ": " + e.name(), "/network/subjects/" + e.id());
    }

    public SummaryList facts() {
        var l = link;
        var by = l.statusBy();
        return SummaryList.of()
                .row(
                        "Where it stands",
                        l.status().words()
                                + (by == null ? "" : ", by " + by + ": " + l.statusWhy())
                                + (l.endedAt() == null
                                        ? ""
                                        : ". Ended on "
                                                + Wording.day(l.endedAt())
                                                + ": "
                                                + l.endedBecause()))
                .row("Seen", LinkTables.seen(l))
                .row("Comes from", l.sourceKind().words())
                .row("What it says", l.sourceWords())
                .row("Grade by the police", l.grade() == null ? "Not graded" : l.grade().words())
                .row("Kept for", l.purpose())
                .row(
                        "Kept until",
                        Wording.day(l.expiresOn()) + (l.expired() ? ". Its time is over" : ""))
                .row("Recorded", l.recordedBy() + ", " + Wording.dayAndTime(l.recordedAt()));
    }

    public List<Choice> statuses() {
        return Choice.each(LinkStatus.values(), LinkStatus::words);
    }

    public List<Option> grades(Map<String, String> codes) {
        return LinkFormPage.options(codes);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return link.childrenShown();
    }
}
