package org.waymark.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.requests.CommandKeys;
import org.waymark.web.Checks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Opens meetings for the rooms that need them, moves and cancels them. A room checks first who may
 * open its meeting; here anybody may who works with children.
 */
@Service
public class Meetings {
    /** To say what a meeting decided, for whoever convenes it. */
    static final String RECORD_TASK = "MEETING_RECORD";

    private final Clock clock;
    private final Proofs proofs;
    private final Runners runners;
    private final Practitioners practitioners;
    private final Invitees invitees;
    private final Asking asking;
    private final MeetingStore store;
    private final MeetingPapers papers;
    private final Holding holding;
    private final Pieces pieces;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Meetings(
            Clock clock,
            Proofs proofs,
            Runners runners,
            Practitioners practitioners,
            Invitees invitees,
            Asking asking,
            MeetingStore store,
            MeetingPapers papers,
            Holding holding,
            Pieces pieces,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.proofs = proofs;
        this.runners = runners;
        this.practitioners = practitioners;
        this.invitees = invitees;
        this.asking = asking;
        this.store = store;
        this.papers = papers;
        this.holding = holding;
        this.pieces = pieces;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** Plans a meeting, asks people to it and gives them what to prepare. */
    @Transactional
    public MeetingId plan(PlanMeeting c) {
        var me = proofs.practitioner();
        var checks = new Checks();
        var at = c.plannedFor();
        checks.require(at != null, MeetingRules.PLANNED_NEEDS_WHEN, "planned")
                .require(
                        at == null || at.isAfter(clock.instant()),
                        MeetingRules.PLANNED_IN_THE_PAST,
                        "planned");
        var asked = new ArrayList<Invitee>();
        var line = 0;
        for (var n : c.people())
            invitees.toAsk(c.child(), n, checks, "people[" + line++ + "].").ifPresent(asked::add);
        checks.orThrow();
        var id = MeetingId.random();
        return new MeetingId(
                keys.once(
                        c.key(),
                        "PlanMeeting",
                        id.value(),
                        () -> plan(id, c, java.util.Objects.requireNonNull(at), asked, me)));
    }

    private void plan(
            MeetingId id, PlanMeeting c, Instant at, List<Invitee> asked, Practitioner me) {
        var f = facts(id, c.child(), c.kind(), c.process(), c.chair(), c.quorum(), me);
        store.insert(new Meeting.Planned(f, at), words(c.purpose(), c.how(), c.place()));
        for (var i : withRunners(f, asked, me)) asking.ask(f, i, at);
        if (isConference(c.kind()) && c.chair() != null) papers.openFile(f, c.chair(), at);
        tasks.open(
                new NewTask(
                        c.child(),
                        RECORD_TASK,
                        "Record what a meeting decided",
                        id.value(),
                        id.value(),
                        me.id(),
                        false,
                        at));
        events.publishEvent(
                new MeetingEvent.MeetingPlanned(
                        c.child(),
                        id,
                        c.kind(),
                        c.process(),
                        at,
                        me.agency().id(),
                        clock.instant()));
    }

    /**
     * A meeting that was held without being planned. Nothing but a moment that has not come yet is
     * refused; whoever must be there and was not is asked to a follow-up (safety rule 1).
     */
    @Transactional
    public MeetingId hold(HoldMeeting c) {
        var me = proofs.practitioner();
        new Checks()
                .require(
                        !c.heldAt().isAfter(clock.instant()),
                        MeetingRules.HELD_IN_THE_FUTURE,
                        "held")
                .orThrow();
        var id = MeetingId.random();
        return new MeetingId(keys.once(c.key(), "HoldMeeting", id.value(), () -> hold(id, c, me)));
    }

    private void hold(MeetingId id, HoldMeeting c, Practitioner me) {
        var f = facts(id, c.child(), c.kind(), c.process(), c.chair(), c.quorum(), me);
        var there = withRunners(f, invitees.there(c.child(), c.people()), me);
        var missing = c.quorum().missing(there.stream().map(Invitee::present).toList());
        var held = new Meeting.Held(f, c.heldAt(), missing);
        store.insert(held, words(c.purpose(), c.how(), c.place()));
        for (var i : there) asking.there(f, i, c.heldAt());
        if (isConference(c.kind()) && c.chair() != null) papers.openFile(f, c.chair(), c.heldAt());
        pieces.add(held, c, me);
        holding.announce(held, me);
    }

    /** Another moment or place: everybody is told by their task, and their papers follow. */
    @Transactional
    public void move(MoveMeeting c) {
        runners.holdRecords();
        var m = store.get(c.meeting());
        var me = runners.require(m.facts());
        var planned = MeetingStore.planned(m);
        var at = c.plannedFor();
        new Checks()
                .require(at != null, MeetingRules.PLANNED_NEEDS_WHEN, "planned")
                .require(
                        at == null || at.isAfter(clock.instant()),
                        MeetingRules.PLANNED_IN_THE_PAST,
                        "planned")
                .orThrow();
        var to = planned.moved(java.util.Objects.requireNonNull(at));
        keys.once(
                c.key(),
                "MoveMeeting",
                c.meeting().value(),
                () -> {
                    store.save(to, c.version(), words(null, c.how(), c.place()));
                    asking.moved(to.facts(), to.at());
                    var chair = to.facts().chair();
                    if (isConference(to.facts().kind()) && chair != null)
                        papers.openFile(to.facts(), chair, to.at());
                    retime(to.facts(), to.at());
                    events.publishEvent(
                            new MeetingEvent.MeetingMoved(
                                    to.facts().child(),
                                    c.meeting(),
                                    to.facts().kind(),
                                    to.at(),
                                    me.agency().id(),
                                    clock.instant()));
                });
    }

    @Transactional
    public void cancel(CancelMeeting c) {
        runners.holdRecords();
        var m = store.get(c.meeting());
        var me = runners.require(m.facts());
        var planned = MeetingStore.planned(m);
        new Checks()
                .require(!Said.nothing(c.why()), MeetingRules.CANCEL_NEEDS_WHY, "cancelWhy")
                .orThrow();
        var why = Said.or(c.why(), "");
        keys.once(
                c.key(),
                "CancelMeeting",
                c.meeting().value(),
                () -> {
                    store.cancel(planned, c.version(), why);
                    asking.nothingToPrepare(c.meeting());
                    tasks.done(c.meeting().value(), RECORD_TASK, "cancelled");
                    events.publishEvent(
                            new MeetingEvent.MeetingCancelled(
                                    planned.facts().child(),
                                    c.meeting(),
                                    planned.facts().kind(),
                                    why,
                                    me.agency().id(),
                                    clock.instant()));
                });
    }

    private void retime(Meeting.Facts f, Instant at) {
        tasks.done(f.id().value(), RECORD_TASK, "moved");
        tasks.open(
                new NewTask(
                        f.child(),
                        RECORD_TASK,
                        "Record what a meeting decided",
                        f.id().value(),
                        f.id().value(),
                        f.convenor(),
                        false,
                        at));
    }

    private static Meeting.Facts facts(
            MeetingId id,
            ChildId child,
            MeetingKind kind,
            @Nullable UUID process,
            @Nullable PractitionerId chair,
            Quorum quorum,
            Practitioner me) {
        return new Meeting.Facts(
                id,
                UUID.randomUUID(),
                child,
                me.agency().id(),
                kind,
                process,
                me.id(),
                chair,
                quorum,
                0);
    }

    /** Whoever convenes or chairs is among those who are asked, once, to the whole. */
    private List<Invitee> withRunners(Meeting.Facts f, Collection<Invitee> asked, Practitioner me) {
        var all = new ArrayList<Invitee>();
        all.add(Invitee.of(me));
        var chair = f.chair();
        if (chair != null && !chair.equals(me.id()))
            practitioners.find(chair).map(Invitee::of).ifPresent(all::add);
        for (var i : asked)
            if (i.practitioner() == null
                    || all.stream().noneMatch(a -> i.practitioner().equals(a.practitioner())))
                all.add(i);
        return all;
    }

    private static boolean isConference(MeetingKind kind) {
        return kind == MeetingKind.INITIAL_CONFERENCE || kind == MeetingKind.REVIEW_CONFERENCE;
    }

    private static MeetingStore.Words words(
            @Nullable String purpose, @Nullable How how, @Nullable String place) {
        return new MeetingStore.Words(Said.orNull(purpose), how, Said.orNull(place));
    }
}
