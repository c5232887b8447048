package org.waymark.support;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.Tasks;

/**
 * How a plan ends, or goes on after the 18th birthday (guide ¶14: "over a long period of time").
 */
@Service
public class PlanEnds {
    private final Sql sql;
    private final Clock clock;
    private final Access access;
    private final PlanDesk desk;
    private final Owners owners;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    PlanEnds(
            Sql sql,
            Clock clock,
            Access access,
            PlanDesk desk,
            Owners owners,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.desk = desk;
        this.owners = owners;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** Returns the file's reference: who coordinated it may not see it any more. */
    @Transactional
    public Optional<String> end(EndPlan c) {
        var plan = desk.toLead(c.plan());
        var reference =
                sql.first(
                        "select reference from file where child_id = ?",
                        r -> r.text("reference"),
                        plan.child());
        new Checks()
                .require(c.reason() != null, SupportRules.END_NEEDS_REASON, "reason")
                .require(!Words.blank(c.words()), SupportRules.END_NEEDS_WORDS, "endWords")
                .require(!hasOpenActions(plan.id()), SupportRules.STILL_OPEN_ACTIONS, "reason")
                .orThrow();
        keys.once(c.key(), "EndPlan", plan.id().value(), () -> end(plan, c));
        return reference;
    }

    private boolean hasOpenActions(SupportPlanId plan) {
        return sql.exists(
                "select 1 from support_action where plan_id = ? and state in ('ASKED', 'ACCEPTED', 'WAITING') limit 1",
                plan);
    }

    private void end(PlanDesk.Plan plan, EndPlan c) {
        var now = clock.instant();
        var me = CurrentPractitioner.get();
        var parties = parties(plan);
        Plans.save(
                sql.update(
                        """
                        update support_plan set state = 'ENDED', ended_at = ?, ended_by = ?, end_reason = ?, end_words = ?,
                            version = version + 1
                        where id = ? and version = ? and state <> 'ENDED'
                        """,
                        now,
                        me.id(),
                        c.reason(),
                        Words.orNull(c.words()),
                        plan.id(),
                        c.version()));
        tasks.done(plan.id().value(), Plans.REVIEW_TASK, "ended");
        events.publishEvent(
                new SupportEvent.SupportPlanEnded(
                        plan.child(),
                        plan.id(),
                        Objects.requireNonNull(c.reason()),
                        me.agency().id(),
                        now));
        parties.forEach(party -> access.end(plan.child(), party, plan.id().value()));
    }

    /** Everybody who was let see something for this plan. */
    private java.util.List<Party> parties(PlanDesk.Plan plan) {
        return sql.list(
                """
                select coordinator_id as person, null::uuid as team from support_plan where id = ?
                union select practitioner_id, team_id from support_member where plan_id = ?
                union select owner_id, team_id from support_action where plan_id = ? and outsider is null
                """,
                r -> {
                    var person = r.findUuid("person");
                    Party party =
                            person == null ? r.id("team", TeamId::new) : new PractitionerId(person);
                    return party;
                },
                plan.id(),
                plan.id(),
                plan.id());
    }

    /** With whom and on what the young adult agreed; nothing of its history is lost. */
    @Transactional
    public void goOn(ContinuePlan c) {
        var plan = desk.toLead(c.plan());
        if (plan.state() != PlanState.EIGHTEEN) throw new RuleBroken(SupportRules.NOT_YET_EIGHTEEN);
        var checks =
                new Checks()
                        .require(!Words.blank(c.basis()), SupportRules.AFTER_NEEDS_BASIS, "basis");
        var next =
                owners.find(
                        c.coordinator(),
                        SupportRules.PLAN_NEEDS_COORDINATOR,
                        "coordinator",
                        checks);
        var person = next == null ? null : next.person();
        checks.require(
                        next == null || person != null,
                        SupportRules.PLAN_NEEDS_COORDINATOR,
                        "coordinator")
                .require(
                        person == null || owners.mayReadPlans(person),
                        SupportRules.COORDINATOR_CANNOT_READ,
                        "coordinator")
                .orThrow();
        keys.once(
                c.key(),
                "ContinuePlan",
                plan.id().value(),
                () -> goOn(plan, c, Objects.requireNonNull(person)));
    }

    private void goOn(PlanDesk.Plan plan, ContinuePlan c, org.waymark.people.Practitioner next) {
        var now = clock.instant();
        var me = CurrentPractitioner.get();
        Plans.save(
                sql.update(
                        """
                        update support_plan set state = 'AFTER_18', after_basis = ?, after_by = ?, after_at = ?, coordinator_id = ?,
                            version = version + 1
                        where id = ? and version = ? and state = 'EIGHTEEN'
                        """,
                        Words.orNull(c.basis()),
                        me.id(),
                        now,
                        next.id(),
                        plan.id(),
                        c.version()));
        owners.openPlan(plan.child(), plan.id(), next, "coordinates the support plan");
        tasks.handTo(next.id(), plan.id().value(), Plans.REVIEW_TASK);
        UUID subject = plan.id().value();
        tasks.done(subject, ComingOfAge.EIGHTEEN_TASK, "goes on");
        events.publishEvent(
                new SupportEvent.SupportPlanContinued(
                        plan.child(), plan.id(), me.agency().id(), now));
    }
}
