package org.waymark.support;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** What somebody of any agency does for a child by a day; they see their own (domain.md H.2). */
@Service
public class PlanActions {
    static final String TASK = "SUPPORT_ACTION";
    static final String STUCK_TASK = "SUPPORT_ACTION_STUCK";

    private final Sql sql;
    private final Clock clock;
    private final Access access;
    private final Proofs proofs;
    private final PlanDesk desk;
    private final Owners owners;
    private final Items items;
    private final Tasks tasks;
    private final CommandKeys keys;

    PlanActions(
            Sql sql,
            Clock clock,
            Access access,
            Proofs proofs,
            PlanDesk desk,
            Owners owners,
            Items items,
            Tasks tasks,
            CommandKeys keys) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.proofs = proofs;
        this.desk = desk;
        this.owners = owners;
        this.items = items;
        this.tasks = tasks;
        this.keys = keys;
    }

    @Transactional
    public SupportActionId give(GiveSupportAction c) {
        var plan = desk.toWorkOn(c.plan());
        var today = England.dateOf(clock.instant());
        var checks =
                new Checks()
                        .require(!Words.blank(c.what()), SupportRules.ACTION_NEEDS_WHAT, "what");
        items.checkNeed(c.need(), plan, c.audience(), checks);
        var owner = owners.find(c.owner(), SupportRules.ACTION_NEEDS_OWNER, "owner", checks);
        checks.require(c.due() != null, SupportRules.ACTION_NEEDS_DUE, "due")
                .require(
                        c.due() == null || !c.due().isBefore(today),
                        SupportRules.DAY_IN_THE_PAST,
                        "due")
                .require(
                        owner == null
                                || c.audience() == null
                                || c.audience().mayHave(owner.agencyKind()),
                        SupportRules.OWNER_OUTSIDE_AUDIENCE,
                        "owner");
        items.check(plan, c.audience(), c.forChild(), checks, c.what());
        checks.orThrow();
        var id = SupportActionId.random();
        return new SupportActionId(
                keys.once(
                        c.key(),
                        "GiveSupportAction",
                        id.value(),
                        () -> give(id, plan, c, Objects.requireNonNull(owner))));
    }

    private void give(
            SupportActionId id, PlanDesk.Plan plan, GiveSupportAction c, Owners.Found owner) {
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        var due = England.endOf(Objects.requireNonNull(c.due()));
        var audience = Objects.requireNonNull(c.audience());
        sql.update(
                """
                insert into support_action (id, plan_id, need_id, child_id, compartment, author_agency, owner_id, team_id, outsider,
                    owner_kind, what, due_at, review_on, state, state_at, state_by, for_child, child_words, given_by, given_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ASKED', ?, ?, ?, ?, ?, ?)
                """,
                id,
                plan.id(),
                c.need(),
                plan.child(),
                audience.compartment().key(),
                owner.agencyOr(me.agency()).id(),
                owner.party() instanceof PractitionerId p ? p : null,
                owner.party() instanceof TeamId t ? t : null,
                owner.outsider(),
                owner.kind(),
                Words.orNull(c.what()),
                due,
                c.review(),
                now,
                me.id(),
                c.forChild().shown(),
                Words.orNull(c.forChild().words()),
                me.id(),
                now);
        var party = owner.party();
        if (party != null) {
            access.grant(
                    plan.child(),
                    party,
                    Compartment.OWN,
                    plan.id().value(),
                    "has something to do in the support plan",
                    null);
            tasks.open(
                    new NewTask(
                            plan.child(),
                            TASK,
                            "Do your part of a support plan",
                            id.value(),
                            plan.id().value(),
                            party,
                            false,
                            due));
        }
        items.changed(plan, id, audience, "An action was added to the support plan");
    }

    /** By the one who does it, their team or lead, or who leads the plan. */
    @Transactional
    public void update(UpdateAction c) {
        var me = proofs.practitioner();
        var action = get(c.action());
        if (!action.isMine() && !isLead(action))
            throw new NotAllowed(AccessRules.NEEDS_ACTION_OWNER);
        var state = c.state();
        new Checks()
                .require(state != null, SupportRules.STATE_NEEDED, "state")
                .require(
                        state == null || !state.needsWords() || !Words.blank(c.words()),
                        SupportRules.STATE_NEEDS_WORDS,
                        "words")
                .orThrow();
        keys.once(
                c.key(),
                "UpdateAction",
                c.action().value(),
                () -> update(action, c, Objects.requireNonNull(state), me.id()));
    }

    private void update(Row a, UpdateAction c, ActionState state, PractitionerId me) {
        var now = clock.instant();
        Plans.save(
                sql.update(
                        """
                        update support_action set state = ?, state_words = ?, state_at = ?, state_by = ?, version = version + 1
                        where id = ? and version = ?
                        """,
                        state,
                        Words.orNull(c.words()),
                        now,
                        me,
                        a.id(),
                        c.version()));
        sql.update(
                """
                insert into support_update (id, action_id, plan_id, child_id, compartment, author_agency, state, words, said_by, said_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                a.id(),
                a.plan(),
                a.child(),
                a.audience().compartment().key(),
                a.agency(),
                state,
                Words.orNull(c.words()),
                me,
                now);
        if (state.isOver()) tasks.done(a.id().value(), TASK, state.words());
        if (state == ActionState.DECLINED || state == ActionState.STOPPED) stuck(a);
        items.changed(
                new PlanDesk.Plan(a.plan(), a.child(), a.givenBy(), PlanState.OPEN, 0, false),
                a.id(),
                a.audience(),
                "An action of the support plan: " + state.words());
    }

    /** Nobody does it now: who gave it finds another way. */
    private void stuck(Row a) {
        if (a.givenBy().equals(CurrentPractitioner.get().id())) return;
        tasks.open(
                new NewTask(
                        a.child(),
                        STUCK_TASK,
                        "An action of a support plan was declined or stopped: find another way",
                        a.id().value(),
                        a.plan().value(),
                        a.givenBy(),
                        false,
                        null));
    }

    private boolean isLead(Row a) {
        try {
            return desk.get(a.plan()).isLead();
        } catch (NotFound notTheirs) {
            return false;
        }
    }

    record Row(
            SupportActionId id,
            SupportPlanId plan,
            ChildId child,
            Audience audience,
            AgencyId agency,
            @Nullable PractitionerId owner,
            @Nullable TeamId team,
            PractitionerId givenBy) {
        boolean isMine() {
            var me = CurrentPractitioner.get();
            if (owner != null && owner.equals(me.id())) return true;
            if (team != null && me.teams().contains(team)) return true;
            return (owner != null || team != null)
                    && me.agency().id().equals(agency)
                    && (me.is(org.waymark.people.Role.DESIGNATED_LEAD)
                            || me.is(org.waymark.people.Role.EDUCATION_LEAD)
                            || me.is(org.waymark.people.Role.TEAM_MANAGER));
        }
    }

    private Row get(SupportActionId id) {
        return sql.first(
                        """
                        select a.id, a.plan_id, a.child_id, a.compartment, a.author_agency, a.owner_id, a.team_id, a.given_by
                        from support_action a where a.id = ?
                        """,
                        r ->
                                new Row(
                                        r.id("id", SupportActionId::new),
                                        r.id("plan_id", SupportPlanId::new),
                                        r.id("child_id", ChildId::new),
                                        Audience.of(r.text("compartment")),
                                        r.id("author_agency", AgencyId::new),
                                        r.findId("owner_id", PractitionerId::new),
                                        r.findId("team_id", TeamId::new),
                                        r.id("given_by", PractitionerId::new)),
                        id)
                .orElseThrow(NotFound::new);
    }
}
