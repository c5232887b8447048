package org.waymark.support;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.child.ChildEvent.FactPromoted;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** The child's needs and the outcomes that are wanted, each for its audience. */
@Service
public class Needs {
    static final String TASK = "TAKE_NEED_INTO_PLAN";

    private final Sql sql;
    private final Clock clock;
    private final PlanDesk desk;
    private final Items items;
    private final Tasks tasks;
    private final CommandKeys keys;

    Needs(Sql sql, Clock clock, PlanDesk desk, Items items, Tasks tasks, CommandKeys keys) {
        this.sql = sql;
        this.clock = clock;
        this.desk = desk;
        this.items = items;
        this.tasks = tasks;
        this.keys = keys;
    }

    @Transactional
    public SupportNeedId write(WriteNeed c) {
        var plan = desk.toWorkOn(c.plan());
        var known = c.need();
        if (known != null) belongs(known, plan);
        var state =
                c.state() == null || c.state() == NeedState.WAITING ? NeedState.OPEN : c.state();
        var checks =
                new Checks()
                        .require(!Words.blank(c.words()), SupportRules.NEED_NEEDS_WORDS, "words")
                        .require(
                                !Words.blank(c.outcome()),
                                SupportRules.NEED_NEEDS_OUTCOME,
                                "outcome")
                        .require(c.whose() != null, SupportRules.NEED_NEEDS_WHOSE, "whose")
                        .require(
                                state != NeedState.STOPPED || !Words.blank(c.stateWords()),
                                SupportRules.STATE_NEEDS_WORDS,
                                "stateWords");
        items.check(plan, c.audience(), c.forChild(), checks, c.words(), c.outcome());
        if (known != null && c.audience() != null)
            checks.require(
                    !hasWider(known, c.audience()), SupportRules.ITEMS_WOULD_BE_WIDER, "audience");
        if (known != null && c.audience() != null)
            checks.require(
                    items.mayRead(c.audience(), plan),
                    SupportRules.COULD_NOT_READ_IT_AGAIN,
                    "audience");
        checks.orThrow();
        var id = known == null ? SupportNeedId.random() : known;
        return new SupportNeedId(
                keys.once(c.key(), "WriteNeed", id.value(), () -> save(plan, id, c, state)));
    }

    /** Of this plan, or one of this child that waits for a plan. */
    private void belongs(SupportNeedId need, PlanDesk.Plan plan) {
        if (!sql.exists(
                """
                select 1 from support_need n where n.id = ? and (n.plan_id = ? or (n.plan_id is null
                    and (n.child_id = ? or n.child_id in (select c.id from child c where c.same_as = ?))))
                """,
                need,
                plan.id(),
                plan.child(),
                plan.child())) throw new NotFound();
    }

    private boolean hasWider(SupportNeedId need, Audience audience) {
        var closer = java.util.Arrays.stream(Audience.values()).filter(a -> a.isWithin(audience));
        return sql.exists(
                """
                select 1 from support_action where need_id = ? and compartment <> all (?::text[])
                union all select 1 from support_service where need_id = ? and compartment <> all (?::text[])
                """,
                need,
                closer.map(a -> a.compartment().key()).toList(),
                need,
                java.util.Arrays.stream(Audience.values())
                        .filter(a -> a.isWithin(audience))
                        .map(a -> a.compartment().key())
                        .toList());
    }

    private void save(PlanDesk.Plan plan, SupportNeedId id, WriteNeed c, NeedState state) {
        if (c.need() == null) insert(plan, id, c, state);
        else update(plan, id, c, state);
        items.changed(
                plan,
                id,
                Objects.requireNonNull(c.audience()),
                c.need() == null
                        ? "A need was added to the support plan"
                        : "A need of the support plan: " + state.words());
    }

    private void insert(PlanDesk.Plan plan, SupportNeedId id, WriteNeed c, NeedState state) {
        var me = CurrentPractitioner.get();
        sql.update(
                """
                insert into support_need (id, plan_id, child_id, compartment, author_agency, words, outcome, outcome_whose, for_child,
                    child_words, state, state_words, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                plan.id(),
                plan.child(),
                Objects.requireNonNull(c.audience()).compartment().key(),
                me.agency().id(),
                Words.orNull(c.words()),
                Words.orNull(c.outcome()),
                c.whose(),
                c.forChild().shown(),
                Words.orNull(c.forChild().words()),
                state,
                Words.orNull(c.stateWords()),
                me.id(),
                clock.instant());
    }

    private void update(PlanDesk.Plan plan, SupportNeedId id, WriteNeed c, NeedState state) {
        Plans.save(
                sql.update(
                        """
                        update support_need set plan_id = ?, compartment = ?, words = ?, outcome = ?, outcome_whose = ?, for_child = ?,
                            child_words = ?, state = ?, state_words = ?, version = version + 1
                        where id = ? and version = ?
                        """,
                        plan.id(),
                        Objects.requireNonNull(c.audience()).compartment().key(),
                        Words.orNull(c.words()),
                        Words.orNull(c.outcome()),
                        c.whose(),
                        c.forChild().shown(),
                        Words.orNull(c.forChild().words()),
                        state,
                        Words.orNull(c.stateWords()),
                        id,
                        c.version()));
        tasks.done(id.value(), TASK, "taken in");
    }

    /** The plan that a waiting need would go into, or the one it is in. */
    @Transactional(readOnly = true)
    public SupportPlanId planOf(SupportNeedId need) {
        return sql.first(
                        """
                        select coalesce(n.plan_id, p.id) as plan from support_need n left join child c on c.id = n.child_id
                        left join support_plan p on p.child_id in (n.child_id, c.same_as) and p.state <> 'ENDED'
                        where n.id = ? and coalesce(n.plan_id, p.id) is not null
                        """,
                        r -> r.id("plan", SupportPlanId::new),
                        need)
                .orElseThrow(NotFound::new);
    }

    /**
     * A fact of a return interview or a court record that somebody took over as a support need. It
     * waits, for health and social care only, until somebody says who reads it in the plan.
     */
    @EventListener
    void on(FactPromoted fact) {
        if (fact.target() != FactPromoted.Target.SUPPORT_NEED) return;
        var me = CurrentPractitioner.get();
        var id = SupportNeedId.random();
        var fresh =
                sql.update(
                        """
                        insert into support_need (id, child_id, compartment, author_agency, words, origin, origin_id, origin_fact, origin_on,
                            state, added_by, added_at)
                        values (?, ?, 'health', ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?) on conflict do nothing
                        """,
                        id,
                        fact.child(),
                        fact.agency(),
                        fact.words(),
                        fact.origin(),
                        fact.originId(),
                        fact.fact(),
                        fact.on(),
                        me.id(),
                        fact.happenedAt());
        if (fresh == 0) return;
        var to = desk(fact);
        if (to != null)
            tasks.open(
                    new NewTask(
                            fact.child(),
                            TASK,
                            "Take a need from a " + fact.origin() + " into the support plan",
                            id.value(),
                            id.value(),
                            to,
                            false,
                            null));
    }

    private @Nullable Party desk(FactPromoted fact) {
        return sql.first(
                        "select practitioner_id, team_id from support_desk(?) where coalesce(practitioner_id, team_id) is not null",
                        r -> {
                            var person = r.findUuid("practitioner_id");
                            Party party =
                                    person == null
                                            ? r.id("team_id", TeamId::new)
                                            : new PractitionerId(person);
                            return party;
                        },
                        fact.child())
                .orElse(null);
    }
}
