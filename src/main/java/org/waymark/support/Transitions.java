package org.waymark.support;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.Children;
import org.waymark.child.Known;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Tasks;

/**
 * Planning for adulthood (guide ¶14): the duty of Care Act 2014 section 58, which a young person at
 * risk of abuse or neglect cannot refuse away, and mental capacity for one decision at a time.
 */
@Service
public class Transitions {
    private final Sql sql;
    private final Clock clock;
    private final Children children;
    private final PlanDesk desk;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Transitions(
            Sql sql,
            Clock clock,
            Children children,
            PlanDesk desk,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.children = children;
        this.desk = desk;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** One a plan. By children's social care; there is no lower age. */
    @Transactional
    public TransitionId open(CommandKey key, SupportPlanId id) {
        var plan = desk.toDecide(id);
        var transition = TransitionId.random();
        return new TransitionId(
                keys.once(key, "OpenTransition", transition.value(), () -> open(transition, plan)));
    }

    private void open(TransitionId id, PlanDesk.Plan plan) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var fresh =
                sql.update(
                        """
                        insert into support_transition (id, plan_id, child_id, author_agency, opened_by, opened_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        id,
                        plan.id(),
                        plan.child(),
                        me.agency().id(),
                        me.id(),
                        now);
        if (fresh == 0) throw new RuleBroken(TransitionRules.ALREADY_OPEN);
        tasks.done(plan.id().value(), ComingOfAge.TASK, "begun");
        events.publishEvent(
                new SupportEvent.TransitionOpened(plan.child(), plan.id(), me.agency().id(), now));
    }

    record Row(TransitionId id, SupportPlanId plan, ChildId child) {}

    Row get(TransitionId id) {
        return sql.first(
                        "select id, plan_id, child_id from support_transition where id = ?",
                        r ->
                                new Row(
                                        r.id("id", TransitionId::new),
                                        r.id("plan_id", SupportPlanId::new),
                                        r.id("child_id", ChildId::new)),
                        id)
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public void assess(AssessForAdulthood c) {
        var row = get(c.transition());
        var plan = desk.toDecide(row.plan());
        var not = c.decision() == TransitionDecision.NOT_ASSESS;
        var mustByDuty =
                c.needs() == Known.YES && c.benefit() == Known.YES && c.consent() == Consent.AGREES;
        new Checks()
                .require(c.needs() != null, TransitionRules.NEEDS_ANSWER, "needs")
                .require(!Words.blank(c.needsWords()), TransitionRules.NEEDS_WORDS, "needsWords")
                .require(c.benefit() != null, TransitionRules.BENEFIT_ANSWER, "benefit")
                .require(c.consent() != null, TransitionRules.CONSENT_ANSWER, "consent")
                .require(
                        !Words.blank(c.consentWords()),
                        TransitionRules.CONSENT_WORDS,
                        "consentWords")
                .require(c.atRisk() != null, TransitionRules.RISK_ANSWER, "atRisk")
                .require(!Words.blank(c.riskWords()), TransitionRules.RISK_WORDS, "riskWords")
                .require(c.decision() != null, TransitionRules.DECISION_NEEDED, "decision")
                .require(!Words.blank(c.reasons()), TransitionRules.REASONS_NEEDED, "reasons")
                .require(
                        !not || c.atRisk() != Known.YES,
                        TransitionRules.MUST_ASSESS_AT_RISK,
                        "decision")
                .require(!not || !mustByDuty, TransitionRules.MUST_ASSESS, "decision")
                .require(
                        c.consent() != Consent.LACKS_CAPACITY || hasCapacityRecord(row.id()),
                        TransitionRules.CAPACITY_FIRST,
                        "consent")
                .orThrow();
        keys.once(c.key(), "AssessForAdulthood", row.id().value(), () -> assess(plan, c));
    }

    private boolean hasCapacityRecord(TransitionId id) {
        return sql.exists(
                "select 1 from support_capacity where transition_id = ? and conclusion = 'LACKS' limit 1",
                id);
    }

    private void assess(PlanDesk.Plan plan, AssessForAdulthood c) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var changed =
                sql.update(
                        """
                        update support_transition set needs = ?, needs_words = ?, benefit = ?, consent = ?, consent_words = ?, at_risk = ?,
                            risk_words = ?, decision = ?, reasons = ?, decided_by = ?, decided_at = ?, version = version + 1
                        where id = ? and version = ?
                        """,
                        c.needs(),
                        Words.orNull(c.needsWords()),
                        c.benefit(),
                        c.consent(),
                        Words.orNull(c.consentWords()),
                        c.atRisk(),
                        Words.orNull(c.riskWords()),
                        c.decision(),
                        Words.orNull(c.reasons()),
                        me.id(),
                        now,
                        c.transition(),
                        c.version());
        if (changed == 0) throw new RuleBroken(TransitionRules.CHANGED_MEANWHILE);
        events.publishEvent(
                new SupportEvent.AdultAssessmentDecided(
                        plan.child(),
                        plan.id(),
                        Objects.requireNonNull(c.decision()),
                        me.agency().id(),
                        now));
    }

    /** For one decision; from 16. */
    @Transactional
    public UUID record(RecordCapacity c) {
        var row = get(c.transition());
        var plan = desk.toDecide(row.plan());
        var today = England.dateOf(clock.instant());
        var four = all(c.understands(), c.retains(), c.weighs(), c.communicates());
        var lacks = c.conclusion() == Conclusion.LACKS;
        new Checks()
                .require(
                        !Words.blank(c.decision()), TransitionRules.CAPACITY_NEEDS_DECISION, "what")
                .require(
                        c.on() != null && !c.on().isAfter(today),
                        TransitionRules.CAPACITY_NEEDS_DAY,
                        "on")
                .require(
                        c.on() == null || !isUnderSixteen(row.child(), c.on()),
                        TransitionRules.CAPACITY_TOO_YOUNG,
                        "on")
                .require(!Words.blank(c.help()), TransitionRules.CAPACITY_NEEDS_HELP, "help")
                .require(four != null, TransitionRules.CAPACITY_NEEDS_ANSWERS, "understands")
                .require(
                        c.conclusion() != null,
                        TransitionRules.CAPACITY_NEEDS_CONCLUSION,
                        "conclusion")
                .require(
                        four == null || c.conclusion() == null || four != lacks,
                        TransitionRules.CAPACITY_DOES_NOT_FIT,
                        "conclusion")
                .require(
                        !Words.blank(c.because()),
                        TransitionRules.CAPACITY_NEEDS_BECAUSE,
                        "because")
                .require(
                        !lacks || !Words.blank(c.impairment()),
                        TransitionRules.CAPACITY_NEEDS_IMPAIRMENT,
                        "impairment")
                .require(
                        !lacks || !Words.blank(c.bestInterests()),
                        TransitionRules.CAPACITY_NEEDS_INTERESTS,
                        "bestInterests")
                .orThrow();
        var id = UUID.randomUUID();
        return keys.once(c.key(), "RecordCapacity", id, () -> insert(id, row, plan, c));
    }

    private boolean isUnderSixteen(ChildId child, java.time.LocalDate on) {
        var age = children.birthOf(child).ageOn(on);
        return age.isPresent() && age.getAsInt() < 16;
    }

    /** Null while one of them is not answered. */
    private static @Nullable Boolean all(@Nullable Boolean... answers) {
        var every = true;
        for (var answer : answers) {
            if (answer == null) return null;
            every &= answer;
        }
        return every;
    }

    private void insert(UUID id, Row row, PlanDesk.Plan plan, RecordCapacity c) {
        var me = CurrentPractitioner.get();
        sql.update(
                """
                insert into support_capacity (id, transition_id, plan_id, child_id, author_agency, decision, assessed_on, help_given,
                    understands, retains, weighs, communicates, impairment, conclusion, because, best_interests, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                row.id(),
                row.plan(),
                row.child(),
                me.agency().id(),
                Words.orNull(c.decision()),
                c.on(),
                Words.orNull(c.help()),
                c.understands(),
                c.retains(),
                c.weighs(),
                c.communicates(),
                Words.orNull(c.impairment()),
                c.conclusion(),
                Words.orNull(c.because()),
                Words.orNull(c.bestInterests()),
                me.id(),
                clock.instant());
        events.publishEvent(
                new SupportEvent.SupportItemChanged(
                        plan.child(),
                        plan.id(),
                        row.id().value(),
                        Audience.HEALTH.compartment(),
                        "Mental capacity recorded for one decision",
                        me.agency().id(),
                        clock.instant()));
    }
}
