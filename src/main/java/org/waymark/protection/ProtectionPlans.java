package org.waymark.protection;

import static org.waymark.protection.ProtectionRules.*;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
import org.waymark.web.Checks;
import org.waymark.work.Tasks;

/**
 * Child protection plans (guide ¶10): one at a time, never beside a child in need plan, ended by a
 * review conference or by a reason of the census and by nothing else (domain.md D.9).
 */
@Service
public class ProtectionPlans {
    private final Clock clock;
    private final PlanStore store;
    private final NeedPlans needPlans;
    private final NeedPlanStore needs;
    private final Teams teams;
    private final Proofs proofs;
    private final Children children;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    ProtectionPlans(
            Clock clock,
            PlanStore store,
            NeedPlans needPlans,
            NeedPlanStore needs,
            Teams teams,
            Proofs proofs,
            Children children,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.store = store;
        this.needPlans = needPlans;
        this.needs = needs;
        this.teams = teams;
        this.proofs = proofs;
        this.children = children;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** By a conference, or by hand for a child who moved here with one. */
    @Transactional
    public ProtectionPlanId start(StartProtectionPlan c) {
        var me = proofs.socialCare();
        children.visible(c.child());
        var id = ProtectionPlanId.random();
        return new ProtectionPlanId(
                keys.once(c.key(), "StartProtectionPlan", id.value(), () -> start(id, c, me)));
    }

    private void start(ProtectionPlanId id, StartProtectionPlan c, Practitioner me) {
        var now = clock.instant();
        needPlans.alone(c.child());
        var together = children.together(c.child());
        var earlier = store.of(together);
        check(c, earlier, together, England.dateOf(now));
        var on = Objects.requireNonNull(c.startedOn());
        needPlans.endFor(c.child(), together, on, me);
        var lead = c.enquiry() == null ? me.id() : store.leadOf(c.enquiry()).orElse(me.id());
        var previous =
                earlier.size() + (c.earlierPlans() == null ? 0 : Math.max(0, c.earlierPlans()));
        store.insert(id, c, previous, lead, me, now);
        events.publishEvent(
                new PlanEvent.ProtectionPlanStarted(
                        c.child(),
                        id.value(),
                        Objects.requireNonNull(c.category()),
                        c.visitEvery(),
                        Teams.team(teams.party(c.child(), me)),
                        lead,
                        me.agency().id(),
                        noon(on, now)));
    }

    private void check(
            StartProtectionPlan c,
            List<PlanStore.Facts> earlier,
            List<ChildId> together,
            LocalDate today) {
        var on = c.startedOn();
        var conference =
                c.conference() == null
                        ? null
                        : store.heldOn(c.conference(), "INITIAL_CONFERENCE", together).orElse(null);
        var open = needs.of(together).stream().filter(n -> n.endedOn() == null).findFirst();
        new Checks()
                .require(
                        conference != null || !Blank.is(c.fromArea()),
                        PLAN_NEEDS_CONFERENCE_OR_AREA,
                        "fromArea")
                .require(
                        earlier.stream().noneMatch(p -> p.endedOn() == null),
                        PROTECTION_PLAN_ALREADY_RUNS,
                        "startedOn")
                .require(on != null, PLAN_NEEDS_START, "startedOn")
                .require(on == null || !on.isAfter(today), PLAN_IN_THE_FUTURE, "startedOn")
                .require(
                        on == null || conference == null || conference.equals(on),
                        PLAN_STARTS_WITH_CONFERENCE,
                        "startedOn")
                .require(c.category() != null, PLAN_NEEDS_CATEGORY, "category")
                .require(isInterval(c.visitEvery()), VISIT_INTERVAL_WRONG, "visitEvery")
                .require(
                        open.isEmpty() || c.endNeedPlan() || conference != null,
                        NEED_PLAN_RUNS,
                        "endNeedPlan")
                .require(on == null || needPlans.allEndBy(together, on), PLANS_OVERLAP, "startedOn")
                .orThrow();
    }

    static boolean isInterval(@Nullable Integer days) {
        return days == null || (days >= 1 && days <= 60);
    }

    /** An instant on that day, so that clocks count from the day; now where it is today. */
    static Instant noon(LocalDate on, Instant now) {
        return England.dateOf(now).equals(on)
                ? now
                : on.atTime(LocalTime.NOON).atZone(England.ZONE).toInstant();
    }

    /** Its latest category, or how often the child is visited. */
    @Transactional
    public void change(ChangeProtectionPlan c) {
        var me = proofs.socialCare();
        var p = store.get(c.plan());
        new Checks()
                .require(p.endedOn() == null, PLAN_HAS_ENDED, "category")
                .require(isInterval(c.visitEvery()), VISIT_INTERVAL_WRONG, "visitEvery")
                .orThrow();
        var category = c.category() == null ? p.category() : c.category();
        keys.once(
                c.key(),
                "ChangeProtectionPlan",
                p.id().value(),
                () -> {
                    var now = clock.instant();
                    store.change(c, category);
                    if (category != p.category())
                        events.publishEvent(
                                new PlanEvent.ProtectionPlanChanged(
                                        p.child(),
                                        p.id().value(),
                                        category,
                                        me.agency().id(),
                                        now));
                    if (!Objects.equals(c.visitEvery(), p.visitEvery()))
                        events.publishEvent(
                                new PlanEvent.VisitIntervalSet(
                                        p.child(),
                                        p.id().value(),
                                        c.visitEvery(),
                                        Teams.team(teams.party(p.child(), me)),
                                        p.lead(),
                                        me.agency().id(),
                                        now));
                });
    }

    /** By a review conference's decision, or by another reason of the census. */
    @Transactional
    public void end(EndProtectionPlan c) {
        var me = proofs.socialCare();
        var p = store.get(c.plan());
        var now = clock.instant();
        var together = children.together(p.child());
        var on = c.endedOn();
        var held =
                c.conference() == null
                        ? null
                        : store.heldOn(c.conference(), "REVIEW_CONFERENCE", together).orElse(null);
        new Checks()
                .require(p.endedOn() == null, PLAN_HAS_ENDED, "endedOn")
                .require(on != null, PLAN_NEEDS_END, "endedOn")
                .require(
                        on == null || !on.isAfter(England.dateOf(now)),
                        PLAN_IN_THE_FUTURE,
                        "endedOn")
                .require(on == null || on.isAfter(p.startedOn()), PLAN_ENDS_ON_FIRST_DAY, "endedOn")
                .require(c.how() != null, PLAN_NEEDS_HOW, "how")
                .require(
                        c.how() != PlanEnd.REVIEW_CONFERENCE || held != null,
                        PLAN_ENDS_BY_REVIEW,
                        "conference")
                .require(
                        held == null || on == null || held.equals(on),
                        PLAN_ENDS_ON_REVIEW_DAY,
                        "endedOn")
                .require(!Blank.is(c.reason()), PLAN_END_NEEDS_REASON, "reason")
                .orThrow();
        keys.once(c.key(), "EndProtectionPlan", p.id().value(), () -> end(c, p, me));
    }

    private void end(EndProtectionPlan c, PlanStore.Facts p, Practitioner me) {
        needPlans.alone(p.child());
        store.end(c);
        var now = clock.instant();
        var on = Objects.requireNonNull(c.endedOn());
        tasks.done(p.id().value(), OverdueVisits.TASK, "plan ended");
        events.publishEvent(
                new PlanEvent.ProtectionPlanEnded(
                        p.child(),
                        p.id().value(),
                        Objects.requireNonNull(c.how()),
                        me.agency().id(),
                        noon(on, now)));
        if (c.needPlan()) needPlans.begin(NeedPlanId.random(), p.child(), on, null, me);
    }
}
