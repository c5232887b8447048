package org.waymark.meetings;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.people.Practitioner;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * What follows when a meeting was held: it is said, and where somebody was missing who must be
 * there, everybody is asked together again. Nothing is refused (safety rule 1).
 */
@Component
class Holding {
    static final String RECONVENE_TASK = "MEETING_RECONVENE";

    private final Clock clock;
    private final Clocks clocks;
    private final MeetingStore store;
    private final Asking asking;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    Holding(
            Clock clock,
            Clocks clocks,
            MeetingStore store,
            Asking asking,
            Tasks tasks,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.clocks = clocks;
        this.store = store;
        this.asking = asking;
        this.tasks = tasks;
        this.events = events;
    }

    void announce(Meeting.Held m, Practitioner me) {
        var f = m.facts();
        asking.nothingToPrepare(f.id());
        tasks.done(f.id().value(), Meetings.RECORD_TASK, "held");
        events.publishEvent(
                new MeetingEvent.MeetingHeld(
                        f.child(),
                        f.id(),
                        f.kind(),
                        f.process(),
                        m.quorate(),
                        m.missing(),
                        me.agency().id(),
                        m.at()));
        if (m.quorate()) reconvened(m, me);
        else notQuorate(m, me);
    }

    /** It turns out that everybody was there after all, or that somebody was not. */
    void corrected(Meeting.Held before, Meeting.Held after, Practitioner me) {
        if (before.quorate() && !after.quorate()) notQuorate(after, me);
        if (!before.quorate() && after.quorate()) {
            over(after.facts(), after.facts().id(), me);
            reconvened(after, me);
        }
    }

    private void notQuorate(Meeting.Held m, Practitioner me) {
        var f = m.facts();
        tasks.open(
                new NewTask(
                        f.child(),
                        RECONVENE_TASK,
                        "Meet again with everybody who must be there",
                        f.id().value(),
                        f.id().value(),
                        f.convenor(),
                        true,
                        clocks.due("meeting.reconvene", m.at())));
        events.publishEvent(
                new MeetingEvent.MeetingNotQuorate(
                        f.child(), f.id(), m.missing(), me.agency().id(), m.at()));
    }

    /** Earlier meetings of the same kind and process need no follow-up any more. */
    private void reconvened(Meeting.Held m, Practitioner me) {
        for (var earlier : store.toReconvene(m)) over(m.facts(), earlier, me);
    }

    private void over(Meeting.Facts f, MeetingId earlier, Practitioner me) {
        if (!earlier.equals(f.id())) store.reconvened(earlier, f.id());
        tasks.done(earlier.value(), RECONVENE_TASK, "met again");
        events.publishEvent(
                new MeetingEvent.MeetingReconvened(
                        f.child(), earlier, me.agency().id(), clock.instant()));
    }
}
