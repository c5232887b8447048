package org.waymark.protection;

import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.meetings.How;
import org.waymark.meetings.MeetingEvent;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingKind;
import org.waymark.meetings.Meetings;
import org.waymark.meetings.NewInvitation;
import org.waymark.meetings.PlanMeeting;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKey;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * What comes after a strategy discussion: the follow-up meeting that a telephone call at night asks
 * for (domain.md B.4: local, five working days), and its own state when its meeting is held.
 */
@Component
class StrategyFollowUps {
    static final String FOLLOW_UP_TASK = "STRATEGY_FOLLOW_UP";

    private final StrategyStore store;
    private final StrategyDecisions decisions;
    private final EnquiryDuty duty;
    private final Meetings meetings;
    private final Clocks clocks;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    StrategyFollowUps(
            StrategyStore store,
            StrategyDecisions decisions,
            EnquiryDuty duty,
            Meetings meetings,
            Clocks clocks,
            Tasks tasks,
            ApplicationEventPublisher events) {
        this.store = store;
        this.decisions = decisions;
        this.duty = duty;
        this.meetings = meetings;
        this.clocks = clocks;
        this.tasks = tasks;
        this.events = events;
    }

    void after(StrategyStore.Facts held, HoldStrategy c, Practitioner me) {
        var at = Objects.requireNonNull(held.heldAt());
        if (!held.root().equals(held.id())) followedUp(held, at, me);
        if (c.followUpAt() != null) plan(held, c, c.followUpAt(), me);
        var asked = held.root().equals(held.id()) && c.how() == How.TELEPHONE;
        if (c.followUpAt() != null || asked)
            events.publishEvent(
                    new EnquiryEvent.StrategyFollowUpAsked(
                            held.child(), held.root(), held.record(), me.agency().id(), at));
        if (c.followUpAt() == null && asked)
            tasks.open(
                    new NewTask(
                            held.child(),
                            FOLLOW_UP_TASK,
                            "Plan the meeting that follows up the strategy discussion by telephone",
                            held.root().value(),
                            held.record(),
                            me.id(),
                            false,
                            clocks.due("strategy.follow-up", at)));
    }

    private void followedUp(StrategyStore.Facts s, Instant at, Practitioner me) {
        tasks.done(s.root().value(), FOLLOW_UP_TASK, "met again");
        events.publishEvent(
                new EnquiryEvent.StrategyFollowedUp(
                        s.child(), s.root(), s.record(), me.agency().id(), at));
    }

    /** The same people, and whoever is asked besides on the meeting's own page. */
    private void plan(StrategyStore.Facts held, HoldStrategy c, Instant at, Practitioner me) {
        var id = StrategyId.random();
        var meeting =
                meetings.plan(
                        new PlanMeeting(
                                CommandKey.random(),
                                held.child(),
                                MeetingKind.STRATEGY_DISCUSSION,
                                held.root().value(),
                                null,
                                at,
                                null,
                                null,
                                null,
                                StrategyDiscussions.QUORUM,
                                c.people().stream()
                                        .filter(StrategyFollowUps::canBeAsked)
                                        .toList()));
        store.insert(
                new StrategyStore.Facts(
                        id,
                        held.child(),
                        meeting.value(),
                        meeting,
                        held.root(),
                        StrategyState.PLANNED,
                        null,
                        null,
                        null,
                        0),
                "",
                me,
                Objects.requireNonNull(held.heldAt()));
    }

    private static boolean canBeAsked(NewInvitation n) {
        return n.practitioner() != null || n.agencyKind() != null;
    }

    void planned(StrategyId root) {
        tasks.done(root.value(), FOLLOW_UP_TASK, "planned");
    }

    /** A planned one was held: now it has to be decided. */
    @EventListener
    void on(MeetingEvent.MeetingHeld e) {
        if (e.kind() == MeetingKind.STRATEGY_DISCUSSION) held(e.meeting(), e.happenedAt());
    }

    private void held(MeetingId meeting, Instant at) {
        var s = store.ofMeeting(meeting).orElse(null);
        if (s == null || s.state() != StrategyState.PLANNED) return;
        var me = CurrentPractitioner.get();
        store.held(s.id(), at);
        duty.answered(s.child(), at, me);
        if (!s.root().equals(s.id())) followedUp(s, at, me);
        events.publishEvent(
                new EnquiryEvent.StrategyDiscussionHeld(
                        s.child(), s.id(), s.record(), null, me.agency().id(), at));
        decisions.apply(s, s.version() + 1, null, null, null, null, me);
    }

    @EventListener
    void on(MeetingEvent.MeetingCancelled e) {
        if (e.kind() == MeetingKind.STRATEGY_DISCUSSION) store.cancelled(e.meeting());
    }
}
