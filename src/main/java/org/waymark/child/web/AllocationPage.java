package org.waymark.child.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Kept;
import org.waymark.calendar.Wording;
import org.waymark.child.ChildFile;
import org.waymark.child.allocation.AllocationView;
import org.waymark.web.Frame;
import org.waymark.web.components.Option;
import org.waymark.web.components.SummaryList;

/**
 * Who has the file, and whom it is offered to.
 *
 * @param handOver whether whoever has the file hands it over, with a summary
 * @param may whether this person may offer it
 * @param targets workers and teams that can be asked, workers with what they have already
 */
public record AllocationPage(
        Frame frame,
        Kept kept,
        ChildFile file,
        List<AllocationView> offers,
        boolean handOver,
        boolean may,
        List<Option> targets,
        Instant now)
        implements FormOfFile {
    @Override
    public String title() {
        return handOver ? "Hand over this file" : "Who has this file";
    }

    public String path() {
        return "/files/" + file.reference() + (handOver ? "/hand-over" : "/allocation");
    }

    public String draftKind() {
        return handOver ? FileAllocationPages.HAND_OVER : FileAllocationPages.ALLOCATION;
    }

    public SummaryList held() {
        return SummaryList.of()
                .row("Team", file.team() == null ? "No team" : file.team())
                .row("Worker", file.worker() == null ? "Nobody yet" : file.worker());
    }

    public Optional<AllocationView> waiting() {
        return offers.stream().filter(AllocationView::isWaiting).findFirst();
    }

    public List<AllocationView> earlier() {
        return offers.stream().filter(o -> !o.isWaiting()).toList();
    }

    /** "Offered by Anita Rao on 25 November 2026: accepted." */
    public String line(AllocationView o) {
        var answer = o.state().words().toLowerCase(java.util.Locale.UK);
        var reason = o.reason() == null ? "" : ": " + o.reason();
        return o.kind().words()
                + " to "
                + o.to()
                + ", offered by "
                + o.offeredByName()
                + " on "
                + Wording.day(o.offeredAt())
                + ": "
                + answer
                + (o.answeredAt() == null ? "" : " on " + Wording.day(o.answeredAt()))
                + reason;
    }
}
