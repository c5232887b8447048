package org.waymark.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Tasks;

/** What is considered, agreed, measured and reviewed of a plan, and addresses shown by decision. */
@Service
public class Progress {
    private final Sql sql;
    private final Clock clock;
    private final PlanDesk desk;
    private final Plans plans;
    private final Items items;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Progress(
            Sql sql,
            Clock clock,
            PlanDesk desk,
            Plans plans,
            Items items,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.desk = desk;
        this.plans = plans;
        this.items = items;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** All topics of one form; those left empty stay as they are. */
    @Transactional
    public void consider(CommandKey key, SupportPlanId id, List<Consider> all) {
        var plan = desk.toWorkOn(id);
        var checks = new Checks();
        var said = all.stream().filter(c -> c.answer() != null || !Words.blank(c.words())).toList();
        for (var c : said)
            checks.require(c.answer() != null, SupportRules.CONSIDER_ANSWER, c.topic().name())
                    .require(
                            !Words.blank(c.words()),
                            SupportRules.CONSIDER_WORDS,
                            c.topic().name() + "-words");
        if (said.isEmpty())
            checks.require(false, SupportRules.CONSIDER_ANSWER, Topic.EARLIER_ABUSE.name());
        checks.orThrow();
        keys.once(key, "Consider", id.value(), () -> said.forEach(c -> save(plan, c)));
    }

    private void save(PlanDesk.Plan plan, Consider c) {
        var me = CurrentPractitioner.get();
        var changed =
                sql.update(
                        """
                        update support_consideration set answer = ?, words = ?, said_by = ?, said_at = ? where plan_id = ? and topic = ?
                        """,
                        c.answer(),
                        Words.orNull(c.words()),
                        me.id(),
                        clock.instant(),
                        plan.id(),
                        c.topic());
        if (changed == 0 && insert(plan, c, me) == 0)
            throw new RuleBroken(SupportRules.CONSIDERED_ALREADY, c.topic().name());
        announce(plan, c, me);
    }

    /** None where somebody considered it already whose words the one who asks may not read. */
    private int insert(PlanDesk.Plan plan, Consider c, Practitioner me) {
        return sql.update(
                """
                insert into support_consideration (plan_id, topic, child_id, compartment, author_agency, answer, words, said_by, said_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                plan.id(),
                c.topic(),
                plan.child(),
                c.topic().compartment().key(),
                me.agency().id(),
                c.answer(),
                Words.orNull(c.words()),
                me.id(),
                clock.instant());
    }

    private void announce(PlanDesk.Plan plan, Consider c, Practitioner me) {
        events.publishEvent(
                new SupportEvent.SupportItemChanged(
                        plan.child(),
                        plan.id(),
                        plan.id().value(),
                        c.topic().compartment(),
                        "Considered for the support plan: " + c.topic().words(),
                        me.agency().id(),
                        clock.instant()));
    }

    /** To a service or to the plan; a service's agreement is read by those who read the service. */
    @Transactional
    public UUID agree(RecordAgreement c) {
        var plan = desk.toWorkOn(c.plan());
        var audience = c.service() == null ? Audience.PLAN : audienceOf(c.service(), plan);
        var checks =
                new Checks()
                        .require(c.who() != null, SupportRules.AGREEMENT_NEEDS_WHO, "who")
                        .require(!Words.blank(c.name()), SupportRules.AGREEMENT_NEEDS_NAME, "name")
                        .require(
                                !Words.blank(c.words()),
                                SupportRules.AGREEMENT_NEEDS_WORDS,
                                "words");
        day(c.on(), SupportRules.AGREEMENT_NEEDS_DAY, checks);
        items.check(plan, audience, new ForChild(false, null), checks, c.words());
        checks.orThrow();
        var id = UUID.randomUUID();
        return keys.once(
                c.key(),
                "RecordAgreement",
                id,
                () -> {
                    var me = CurrentPractitioner.get();
                    sql.update(
                            """
                            insert into support_agreement (id, plan_id, service_id, child_id, compartment, author_agency, who, name, words,
                                agreed_on, recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """,
                            id,
                            plan.id(),
                            c.service(),
                            plan.child(),
                            audience.compartment().key(),
                            me.agency().id(),
                            c.who(),
                            Words.orNull(c.name()),
                            Words.orNull(c.words()),
                            c.on(),
                            me.id(),
                            clock.instant());
                    items.changed(plan, plan.id(), audience, "An agreement was recorded");
                });
    }

    private Audience audienceOf(SupportServiceId service, PlanDesk.Plan plan) {
        return sql.first(
                        "select compartment from support_service where id = ? and plan_id = ?",
                        r -> Audience.of(r.text("compartment")),
                        service,
                        plan.id())
                .orElseThrow(NotFound::new);
    }

    private void day(@Nullable LocalDate on, SupportRules missing, Checks checks) {
        var today = England.dateOf(clock.instant());
        checks.require(on != null, missing, "on")
                .require(on == null || !on.isAfter(today), SupportRules.DAY_IN_THE_FUTURE, "on");
    }

    @Transactional
    public UUID measure(RecordMeasure c) {
        var plan = desk.toWorkOn(c.plan());
        var checks =
                new Checks()
                        .require(!Words.blank(c.tool()), SupportRules.MEASURE_NEEDS_TOOL, "tool")
                        .require(
                                !Words.blank(c.result()),
                                SupportRules.MEASURE_NEEDS_RESULT,
                                "result");
        day(c.on(), SupportRules.MEASURE_NEEDS_DAY, checks);
        items.check(plan, c.audience(), new ForChild(false, null), checks, c.words());
        checks.orThrow();
        var id = UUID.randomUUID();
        return keys.once(
                c.key(),
                "RecordMeasure",
                id,
                () -> {
                    var me = CurrentPractitioner.get();
                    var audience = Objects.requireNonNull(c.audience());
                    sql.update(
                            """
                            insert into support_measure (id, plan_id, child_id, compartment, author_agency, tool, result, measured_on, words,
                                recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """,
                            id,
                            plan.id(),
                            plan.child(),
                            audience.compartment().key(),
                            me.agency().id(),
                            Words.orNull(c.tool()),
                            Words.orNull(c.result()),
                            c.on(),
                            Words.orNull(c.words()),
                            me.id(),
                            clock.instant());
                    items.changed(plan, plan.id(), audience, "A measure was recorded");
                });
    }

    /** Every topic considered and one need at least: a review can wait for that, help does not. */
    @Transactional
    public UUID review(ReviewPlan c) {
        var plan = desk.toLead(c.plan());
        desk.toWorkOn(c.plan());
        var late = isLate(plan.id());
        var checks = new Checks();
        day(c.on(), SupportRules.REVIEW_NEEDS_DAY, checks);
        var said = !Words.blank(c.childSaid());
        var not = !Words.blank(c.childNot());
        checks.require(!Words.blank(c.who()), SupportRules.REVIEW_NEEDS_WHO, "who")
                .require(said || not, SupportRules.REVIEW_NEEDS_CHILD, "childSaid")
                .require(!(said && not), SupportRules.REVIEW_CHILD_ONCE, "childNot")
                .require(!Words.blank(c.changed()), SupportRules.REVIEW_NEEDS_WORDS, "changed")
                .require(
                        !late || !Words.blank(c.lateReason()),
                        SupportRules.LATE_NEEDS_REASON,
                        "lateReason")
                .require(
                        sql.exists(
                                "select 1 from support_need where plan_id = ? limit 1", plan.id()),
                        SupportRules.PLAN_WITHOUT_NEED,
                        "changed")
                .require(considered(plan.id()), SupportRules.CONSIDER_FIRST, "changed");
        items.check(
                plan, Audience.PLAN, new ForChild(false, null), checks, c.childSaid(), c.changed());
        checks.orThrow();
        var id = UUID.randomUUID();
        return keys.once(c.key(), "ReviewPlan", id, () -> insert(id, plan, c, late));
    }

    private boolean isLate(SupportPlanId plan) {
        return sql.exists(
                "select 1 from clock where subject_id = ? and stopped_at is null and due_at <= ? limit 1",
                plan,
                clock.instant());
    }

    /** The coordinator may not read all of it, but must know that nothing was left out. */
    private boolean considered(SupportPlanId plan) {
        return sql.one("select support_topics_considered(?) as n", r -> r.number("n"), plan)
                >= Topic.values().length;
    }

    private void insert(UUID id, PlanDesk.Plan plan, ReviewPlan c, boolean late) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        sql.update(
                """
                insert into support_review (id, plan_id, child_id, author_agency, held_on, who_was_there, child_said, child_not, what_changed,
                    late_reason, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                plan.id(),
                plan.child(),
                me.agency().id(),
                c.on(),
                Words.orNull(c.who()),
                Words.orNull(c.childSaid()),
                Words.orNull(c.childNot()),
                Words.orNull(c.changed()),
                late ? Words.orNull(c.lateReason()) : null,
                me.id(),
                now);
        tasks.done(plan.id().value(), Plans.REVIEW_TASK, "reviewed");
        plans.askForReview(plan.child(), plan.id(), plan.coordinator(), "support.plan.review");
        events.publishEvent(
                new SupportEvent.SupportPlanReviewed(
                        plan.child(), plan.id(), late, me.agency().id(), now));
    }
}
