package org.waymark.protection;

import static org.waymark.protection.ProtectionRules.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.Children;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * The dates of child in need plans and their reviews. Such a plan and a child protection plan never
 * overlap: one ends on the day the other starts (census 4001, 4016, 4017; trap 14).
 */
@Service
public class NeedPlans {
    static final String REVIEW_TASK = "NEED_PLAN_REVIEW";
    private static final String CLOCK = "need-plan.review";

    private final Clock clock;
    private final Clocks clocks;
    private final Sql sql;
    private final NeedPlanStore store;
    private final PlanStore plans;
    private final Teams teams;
    private final Proofs proofs;
    private final Children children;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    NeedPlans(
            Clock clock,
            Clocks clocks,
            Sql sql,
            NeedPlanStore store,
            PlanStore plans,
            Teams teams,
            Proofs proofs,
            Children children,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.clocks = clocks;
        this.sql = sql;
        this.store = store;
        this.plans = plans;
        this.teams = teams;
        this.proofs = proofs;
        this.children = children;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    @Transactional
    public NeedPlanId start(StartNeedPlan c) {
        var me = proofs.socialCare();
        var child = children.visible(c.child());
        var id = NeedPlanId.random();
        return new NeedPlanId(
                keys.once(c.key(), "StartNeedPlan", id.value(), () -> start(id, c, child, me)));
    }

    private void start(NeedPlanId id, StartNeedPlan c, ChildId child, Practitioner me) {
        alone(child);
        var today = England.dateOf(clock.instant());
        var on = c.startedOn() == null ? today : c.startedOn();
        var together = children.together(child);
        var protection = plans.of(together);
        new Checks()
                .require(
                        store.of(together).stream().noneMatch(p -> p.endedOn() == null),
                        NEED_PLAN_ALREADY_RUNS,
                        "startedOn")
                .require(
                        protection.stream().noneMatch(p -> p.endedOn() == null),
                        PROTECTION_PLAN_RUNS,
                        "startedOn")
                .require(
                        protection.stream()
                                .allMatch(p -> p.endedOn() == null || !p.endedOn().isAfter(on)),
                        PLANS_OVERLAP,
                        "startedOn")
                .require(!on.isAfter(today), PLAN_IN_THE_FUTURE, "startedOn")
                .orThrow();
        begin(id, child, on, c.aim(), me);
    }

    /** Without asking again: the caller knows that no other plan runs. */
    void begin(NeedPlanId id, ChildId child, LocalDate on, @Nullable String aim, Practitioner me) {
        var now = clock.instant();
        store.insert(id, child, on, aim, me, now);
        var at = ProtectionPlans.noon(on, now);
        events.publishEvent(
                new PlanEvent.NeedPlanStarted(
                        child,
                        id.value(),
                        Teams.team(teams.party(child, me)),
                        me.id(),
                        me.agency().id(),
                        at));
        askForReview(id, child, at, me);
    }

    private void askForReview(
            NeedPlanId id, ChildId child, java.time.Instant since, Practitioner me) {
        tasks.open(
                new NewTask(
                        child,
                        REVIEW_TASK,
                        "Review the child in need plan",
                        id.value(),
                        id.value(),
                        me.id(),
                        false,
                        clocks.due(CLOCK, since)));
    }

    /** Reviewed: it goes on, or it ends with this review. */
    @Transactional
    public void review(ReviewNeedPlan c) {
        var me = proofs.socialCare();
        var p = store.get(c.plan());
        var now = clock.instant();
        var today = England.dateOf(now);
        var on = c.heldOn() == null ? today : c.heldOn();
        new Checks()
                .require(p.endedOn() == null, PLAN_HAS_ENDED, "heldOn")
                .require(
                        !on.isAfter(today) && !on.isBefore(p.startedOn()), REVIEW_OUTSIDE, "heldOn")
                .require(!Blank.is(c.words()), REVIEW_NEEDS_WORDS, "words")
                .require(c.goesOn() != null, REVIEW_NEEDS_ANSWER, "goesOn")
                .orThrow();
        keys.once(
                c.key(),
                "ReviewNeedPlan",
                p.id().value(),
                () -> {
                    var goesOn = Boolean.TRUE.equals(c.goesOn());
                    store.review(p, on, c.words(), goesOn, me, now);
                    var at = ProtectionPlans.noon(on, now);
                    tasks.done(p.id().value(), REVIEW_TASK, "reviewed");
                    if (!goesOn) {
                        end(p, c.version(), on, Objects.requireNonNull(c.words()), me);
                        return;
                    }
                    store.touch(p.id(), c.version());
                    events.publishEvent(
                            new PlanEvent.NeedPlanReviewed(
                                    p.child(),
                                    p.id().value(),
                                    Teams.team(teams.party(p.child(), me)),
                                    p.lead(),
                                    me.agency().id(),
                                    at));
                    askForReview(p.id(), p.child(), at, me);
                });
    }

    /** A plan that runs ends on the day the child protection plan starts. */
    void endFor(ChildId child, Collection<ChildId> together, LocalDate on, Practitioner me) {
        for (var p : store.of(together))
            if (p.endedOn() == null)
                end(p, p.version(), on, "A child protection plan started on this day.", me);
    }

    private void end(
            NeedPlanStore.Facts p, int version, LocalDate on, String because, Practitioner me) {
        store.end(p.id(), version, on, because);
        tasks.done(p.id().value(), REVIEW_TASK, "plan ended");
        events.publishEvent(
                new PlanEvent.NeedPlanEnded(
                        p.child(),
                        p.id().value(),
                        me.agency().id(),
                        ProtectionPlans.noon(on, clock.instant())));
    }

    /** Whether every such plan began and, where it has ended, ended no later than that day. */
    boolean allEndBy(Collection<ChildId> together, LocalDate on) {
        return store.of(together).stream()
                .allMatch(p ->
                        p.endedOn() == null
                                ? !p.startedOn().isAfter(on)
                                : !p.endedOn().isAfter(on));
    }

    /** Plans of one child start and end one after another, never at once. */
    void alone(ChildId child) {
        sql.call("select pg_advisory_xact_lock(hashtextextended(?::text, 0))", child);
    }
}
