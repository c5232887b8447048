package org.waymark.protection;

import static org.waymark.protection.ProtectionRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.child.Children;
import org.waymark.meetings.Audience;
import org.waymark.meetings.Basis;
import org.waymark.meetings.HoldMeeting;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingKind;
import org.waymark.meetings.Meetings;
import org.waymark.meetings.PlanMeeting;
import org.waymark.meetings.Quorum;
import org.waymark.meetings.QuorumNeed;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.web.Checks;

/**
 * Strategy discussions (guide ¶10), at any moment, before any assessment and without one: planned,
 * or held and recorded in one step. Who was missing, what was not decided and what was not written
 * down is flagged and becomes a task; nothing is refused that protects (safety rule 1).
 */
@Service
public class StrategyDiscussions {
    /** Working Together's least (domain.md B.4). */
    static final Quorum QUORUM =
            Quorum.of(
                    "Working Together; domain.md B.4",
                    QuorumNeed.SOCIAL_WORKER,
                    QuorumNeed.POLICE,
                    QuorumNeed.HEALTH);

    private final Clock clock;
    private final StrategyStore store;
    private final StrategyDecisions decisions;
    private final StrategyFollowUps followUps;
    private final EnquiryDuty duty;
    private final Teams teams;
    private final Meetings meetings;
    private final Proofs proofs;
    private final Children children;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    StrategyDiscussions(
            Clock clock,
            StrategyStore store,
            StrategyDecisions decisions,
            StrategyFollowUps followUps,
            EnquiryDuty duty,
            Teams teams,
            Meetings meetings,
            Proofs proofs,
            Children children,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.store = store;
        this.decisions = decisions;
        this.followUps = followUps;
        this.duty = duty;
        this.teams = teams;
        this.meetings = meetings;
        this.proofs = proofs;
        this.children = children;
        this.keys = keys;
        this.events = events;
    }

    /** Held, in one step. */
    @Transactional
    public StrategyId hold(HoldStrategy c) {
        var me = proofs.socialCare();
        var child = children.visible(c.child());
        var id = StrategyId.random();
        return new StrategyId(
                keys.once(c.key(), "HoldStrategy", id.value(), () -> hold(id, c, child, me)));
    }

    private void hold(StrategyId id, HoldStrategy c, ChildId child, Practitioner me) {
        var now = clock.instant();
        var at = c.heldAt() == null ? now : c.heldAt();
        var checks = new Checks().require(!at.isAfter(now), HELD_IN_THE_FUTURE, "at");
        StrategyDecisions.check(c.decision(), c.reasons(), c.wishes(), checks);
        checks.require(
                        c.followUpAt() == null || c.followUpAt().isAfter(now),
                        FOLLOW_UP_IN_THE_PAST,
                        "followUp")
                .orThrow();
        teams.convene(child, me);
        var root = root(id, c.follows());
        var meeting = meetings.hold(meeting(root, c, child, at));
        store.insert(facts(id, child, meeting, root, StrategyState.HELD, at), "", me, now);
        duty.answered(child, at, me);
        events.publishEvent(
                new EnquiryEvent.StrategyDiscussionHeld(
                        child, id, meeting.value(), c.decision(), me.agency().id(), at));
        var held = store.get(id);
        decisions.apply(
                held, held.version(), c.decision(), c.reasons(), c.safety(), c.wishes(), me);
        followUps.after(held, c, me);
    }

    private static HoldMeeting meeting(StrategyId root, HoldStrategy c, ChildId child, Instant at) {
        var shared =
                Blank.is(c.shared())
                        ? List.<HoldMeeting.Shared>of()
                        : List.of(
                                new HoldMeeting.Shared(
                                        "All who took part",
                                        c.shared(),
                                        Basis.SAFEGUARDING_TASK,
                                        Audience.EVERYBODY));
        var decided =
                c.decision() == null
                        ? List.<HoldMeeting.Decided>of()
                        : List.of(
                                new HoldMeeting.Decided(
                                        c.decision().words(), c.reasons(), Audience.EVERYBODY));
        return new HoldMeeting(
                CommandKey.random(),
                child,
                MeetingKind.STRATEGY_DISCUSSION,
                root.value(),
                null,
                at,
                c.how(),
                null,
                null,
                QUORUM,
                c.people(),
                shared,
                decided,
                List.of());
    }

    /** Asks people to one. */
    @Transactional
    public StrategyId plan(PlanStrategy c) {
        var me = proofs.socialCare();
        var child = children.visible(c.child());
        var at = c.plannedFor();
        new Checks()
                .require(at != null, PLANNED_NEEDS_WHEN, "at")
                .require(at == null || at.isAfter(clock.instant()), PLANNED_IN_THE_PAST, "at")
                .orThrow();
        var id = StrategyId.random();
        return new StrategyId(
                keys.once(c.key(), "PlanStrategy", id.value(), () -> plan(id, c, child, me)));
    }

    private void plan(StrategyId id, PlanStrategy c, ChildId child, Practitioner me) {
        teams.convene(child, me);
        var root = root(id, c.follows());
        var meeting =
                meetings.plan(
                        new PlanMeeting(
                                CommandKey.random(),
                                child,
                                MeetingKind.STRATEGY_DISCUSSION,
                                root.value(),
                                null,
                                c.plannedFor(),
                                c.how(),
                                c.place(),
                                null,
                                QUORUM,
                                c.people()));
        store.insert(
                facts(id, child, meeting, root, StrategyState.PLANNED, null),
                "",
                me,
                clock.instant());
        followUps.planned(root);
    }

    /** What one that was held decided, or more of its reasons. */
    @Transactional
    public void decide(DecideStrategy c) {
        var me = proofs.socialCare();
        var s = store.get(c.strategy());
        var decision = s.decision() == null ? c.decision() : s.decision();
        var checks =
                new Checks()
                        .require(s.state() == StrategyState.HELD, NOT_HELD_YET, "decision")
                        .require(decision != null, STRATEGY_NEEDS_DECISION, "decision");
        if (s.decision() == null)
            StrategyDecisions.check(decision, c.reasons(), c.wishes(), checks);
        else checks.require(!Blank.is(c.reasons()), STRATEGY_NEEDS_REASONS, "reasons");
        checks.orThrow();
        keys.once(
                c.key(),
                "DecideStrategy",
                c.strategy().value(),
                () -> {
                    if (s.decision() == null)
                        events.publishEvent(
                                new EnquiryEvent.StrategyDiscussionDecided(
                                        s.child(),
                                        s.id(),
                                        s.record(),
                                        Objects.requireNonNull(decision),
                                        me.agency().id(),
                                        clock.instant()));
                    decisions.apply(
                            s, c.version(), decision, c.reasons(), c.safety(), c.wishes(), me);
                });
    }

    /** Considered, and not held: with the reason (storyline 3). */
    @Transactional
    public StrategyId notHeld(NoStrategy c) {
        var me = proofs.socialCare();
        var child = children.visible(c.child());
        new Checks().require(!Blank.is(c.reason()), NOT_HELD_NEEDS_REASON, "reason").orThrow();
        var id = StrategyId.random();
        return new StrategyId(
                keys.once(
                        c.key(),
                        "NoStrategy",
                        id.value(),
                        () -> {
                            var now = clock.instant();
                            store.insert(
                                    facts(id, child, null, id, StrategyState.NOT_HELD, null),
                                    Objects.requireNonNull(c.reason()),
                                    me,
                                    now);
                            events.publishEvent(
                                    new EnquiryEvent.StrategyDiscussionNotHeld(
                                            child, id, me.agency().id(), now));
                        }));
    }

    /** The enquiry that a discussion started, or that went on with it. */
    @Transactional(readOnly = true)
    public Optional<EnquiryId> enquiryOf(StrategyId id) {
        return store.enquiryOf(id);
    }

    private StrategyId root(StrategyId id, @Nullable StrategyId follows) {
        return follows == null ? id : store.get(follows).root();
    }

    private static StrategyStore.Facts facts(
            StrategyId id,
            ChildId child,
            @Nullable MeetingId meeting,
            StrategyId root,
            StrategyState state,
            @Nullable Instant at) {
        UUID record = meeting == null ? id.value() : meeting.value();
        return new StrategyStore.Facts(id, child, record, meeting, root, state, at, null, null, 0);
    }
}
