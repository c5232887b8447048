package org.waymark.missing.web;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.missing.EpisodeList;
import org.waymark.missing.EpisodeState;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Action;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.SummaryRow;

/** Who is missing now, and who came back lately, as far as this person may see. */
public record MissingPage(Frame frame, Instant now, EpisodeList open, EpisodeList lately)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Missing children";
    }

    public SummaryList card(EpisodeList.Line e) {
        var list =
                SummaryList.of(
                        SummaryRow.of("Since", Said.moment(e.startedAt(), e.startPrecision())),
                        SummaryRow.of("What", e.kind().words()),
                        SummaryRow.of("From", e.from().words()));
        if (e.state() == EpisodeState.OPEN)
            list =
                    list.row("Police told", e.policeTold() ? "Yes" : "Not yet")
                            .row("Police risk level", e.level() == null ? "Not set" : e.level());
        if (e.endedAt() != null)
            list = list.row("Back", org.waymark.calendar.Wording.dayAndTime(e.endedAt()));
        if (e.interview() != null) list = list.row("Return interview", e.interview().words());
        return list.card(
                e.child().nameAndAge(),
                Action.of("Open", "/missing/" + e.id(), "the episode of " + e.child().name()));
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return Stream.concat(open.childrenShown().stream(), lately.childrenShown().stream())
                .distinct()
                .toList();
    }
}
