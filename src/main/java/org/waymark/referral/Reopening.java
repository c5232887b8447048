package org.waymark.referral;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Puts a decided referral back on the board, with a clock of its own: the first decision, its clock
 * and its letter stay as they were, and so do the deliveries, which everybody has. The next step of
 * the first decision goes on until there is a new one (safety rule 1).
 */
@Component
class Reopening {
    private final Clocks clocks;
    private final ReferralStore store;
    private final Receivers receivers;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    Reopening(
            Clocks clocks,
            ReferralStore store,
            Receivers receivers,
            Tasks tasks,
            ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.store = store;
        this.receivers = receivers;
        this.tasks = tasks;
        this.events = events;
    }

    /** Does nothing to one that another answer has put back already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reopen(Referral known, Instant now) {
        if (!(known instanceof Referral.Decided decided)) return;
        var due = clocks.due(Referrals.AGAIN_CLOCK, now);
        var again = decided.reopen(due);
        store.reopen(again, now);
        var f = again.facts();
        var frontDoor = receivers.of(f.child(), Destination.CHILDRENS_SOCIAL_CARE);
        tasks.open(
                new NewTask(
                        f.child(),
                        Referrals.DECIDE_TASK,
                        "Decide a referral again",
                        f.id().value(),
                        f.concern().value(),
                        frontDoor.party(),
                        f.urgent(),
                        due));
        events.publishEvent(
                new EscalationEvent.ReferralReopened(
                        f.child(),
                        f.concern(),
                        f.id(),
                        frontDoor.team().id(),
                        frontDoor.team().agency(),
                        now));
    }
}
