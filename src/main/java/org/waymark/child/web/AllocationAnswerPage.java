package org.waymark.child.web;

import java.util.Collection;
import java.util.List;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.child.allocation.AllocationView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * Accept or reject what was offered.
 *
 * @param mine whether this person answers it
 * @param mayTakeBack whether this person may take it back
 */
public record AllocationAnswerPage(
        Frame frame, Kept kept, AllocationView offer, boolean mine, boolean mayTakeBack)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return offer.kind().words();
    }

    @Override
    public Form form() {
        return kept.form();
    }

    @Override
    public String back() {
        return "/work";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(offer.child());
    }

    public String path() {
        return "/allocations/" + offer.id();
    }

    public SummaryList facts() {
        var list =
                SummaryList.of()
                        .row("Offered to", offer.to())
                        .row(
                                "Offered by",
                                offer.offeredByName()
                                        + ", "
                                        + Wording.dayAndTime(offer.offeredAt()));
        if (offer.from() != null) list = list.row("With now", offer.from());
        if (offer.due() != null) list = list.row("Answer by", Wording.due(offer.due()));
        if (!offer.isWaiting())
            list =
                    list.row(
                            "Answer",
                            offer.state().words()
                                    + " by "
                                    + offer.answeredBy()
                                    + (offer.reason() == null ? "" : ": " + offer.reason()));
        return list;
    }
}
