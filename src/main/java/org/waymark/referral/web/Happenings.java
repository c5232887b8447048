package org.waymark.referral.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.referral.reading.Followed;
import org.waymark.web.components.Timeline;
import org.waymark.web.components.TimelineItem;

/** What happened to a referral, the latest first, as far as its referrer is told. */
final class Happenings {
    private final List<Happening> all = new ArrayList<>();

    private Happenings() {}

    private record Happening(Instant at, String what, @Nullable String by) {
        TimelineItem item() {
            var item =
                    TimelineItem.of(
                            what,
                            Wording.dayAndTime(at),
                            at.truncatedTo(ChronoUnit.SECONDS).toString());
            return by == null ? item : item.by(by);
        }
    }

    static Timeline of(Followed f) {
        var happened = new Happenings();
        happened.add(f.sentAt(), "Sent", f.referrer());
        f.deliveries().forEach(happened::add);
        happened.add(f.screenedAt(), "Checked on receipt that the child is safe", null);
        if (!f.isDecided())
            happened.add(f.claimedAt(), "A social worker started on it", f.worker());
        f.letters().forEach(happened::add);
        f.disagreements().forEach(happened::add);
        happened.add(f.reopenedAt(), "To be decided again", null);
        return Timeline.of(
                happened.all.reversed().stream()
                        .sorted(Comparator.comparing(Happening::at).reversed())
                        .map(Happening::item)
                        .toList());
    }

    private void add(Followed.Receiver d) {
        add(d.sentAt(), "Delivered to " + d.words(), null);
        add(d.acknowledgedAt(), "Acknowledged by " + d.words(), null);
        add(d.alertedAt(), "Not acknowledged in time by " + d.words(), null);
    }

    private void add(Followed.Letter letter) {
        var action = letter.action();
        add(letter.sentAt(), action == null ? "Decided" : "Decided: " + action.words(), null);
        add(letter.readAt(), "Outcome read", null);
    }

    private void add(Followed.Disagreement d) {
        add(d.raisedAt(), "Disagreed with the decision", d.by());
        add(
                d.answeredAt(),
                Boolean.TRUE.equals(d.decideAgain())
                        ? "A manager agreed: to be decided again"
                        : "A manager answered: the decision stands",
                d.answeredBy());
    }

    private void add(@Nullable Instant at, String what, @Nullable String by) {
        if (at != null) all.add(new Happening(at, what, by));
    }
}
