package org.waymark.support;

import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.Access;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.child.Children;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.procedures.Procedures;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * The one plan of a child: opened by children's social care, coordinated by one named person of any
 * agency, shared for a reason, ended with one (guide ¶13).
 */
@Service
public class Plans {
    static final String REVIEW_TASK = "REVIEW_SUPPORT_PLAN";
    static final String FIRST_REVIEW = "support.plan.first.review";

    private final Sql sql;
    private final Clock clock;
    private final Access access;
    private final Proofs proofs;
    private final Children children;
    private final Procedures procedures;
    private final PlanDesk desk;
    private final Owners owners;
    private final PlanReaders readers;
    private final Clocks clocks;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Plans(
            Sql sql,
            Clock clock,
            Access access,
            Proofs proofs,
            Children children,
            Procedures procedures,
            PlanDesk desk,
            Owners owners,
            PlanReaders readers,
            Clocks clocks,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.proofs = proofs;
        this.children = children;
        this.procedures = procedures;
        this.desk = desk;
        this.owners = owners;
        this.readers = readers;
        this.clocks = clocks;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** By somebody in children's social care who holds the file; the coordinator may be anybody. */
    @Transactional
    public SupportPlanId open(OpenPlan c) {
        var me = proofs.socialCare();
        children.visible(c.child());
        if (!holds(c.child())) throw new NotFound();
        var checks =
                new Checks()
                        .require(c.kind() != null, SupportRules.PLAN_NEEDS_KIND, "kind")
                        .require(
                                !Words.blank(c.purpose()),
                                SupportRules.PLAN_NEEDS_PURPOSE,
                                "purpose");
        var coordinator = coordinator(c.coordinator(), checks);
        checks.orThrow();
        var id = SupportPlanId.random();
        return new SupportPlanId(
                keys.once(
                        c.key(),
                        "OpenPlan",
                        id.value(),
                        () -> open(id, c, Objects.requireNonNull(coordinator), me)));
    }

    private boolean holds(ChildId child) {
        return sql.one("select my_file(?) as whole", r -> r.is("whole"), child);
    }

    private @org.jspecify.annotations.Nullable Practitioner coordinator(Owner o, Checks checks) {
        var found = owners.find(o, SupportRules.PLAN_NEEDS_COORDINATOR, "coordinator", checks);
        if (found == null) return null;
        var person = found.person();
        checks.require(person != null, SupportRules.PLAN_NEEDS_COORDINATOR, "coordinator")
                .require(
                        person == null || owners.mayReadPlans(person),
                        SupportRules.COORDINATOR_CANNOT_READ,
                        "coordinator");
        return person;
    }

    private void open(SupportPlanId id, OpenPlan c, Practitioner coordinator, Practitioner me) {
        var now = clock.instant();
        var fresh =
                sql.update(
                        """
                        insert into support_plan (id, child_id, author_agency, kind, purpose, coordinator_id, procedures_version,
                            opened_by, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        id,
                        c.child(),
                        me.agency().id(),
                        c.kind(),
                        Words.orNull(c.purpose()),
                        coordinator.id(),
                        procedures.inForce().version(),
                        me.id(),
                        now);
        if (fresh == 0) throw new RuleBroken(SupportRules.PLAN_ALREADY_OPEN);
        owners.openPlan(c.child(), id, coordinator, "coordinates the support plan");
        askForReview(c.child(), id, coordinator.id(), FIRST_REVIEW);
        events.publishEvent(
                new SupportEvent.SupportPlanOpened(c.child(), id, me.agency().id(), now));
        if (!coordinator.agency().id().equals(me.agency().id()))
            events.publishEvent(
                    new SupportEvent.SupportPlanShared(
                            c.child(), id, coordinator.agency().name(), me.agency().id(), now));
    }

    void askForReview(ChildId child, SupportPlanId plan, PractitionerId coordinator, String rule) {
        tasks.open(
                new NewTask(
                        child,
                        REVIEW_TASK,
                        "Review a support plan",
                        plan.value(),
                        plan.value(),
                        coordinator,
                        false,
                        clocks.due(rule, clock.instant())));
    }

    @Transactional
    public void changeCoordinator(ChangeCoordinator c) {
        var plan = desk.toLead(c.plan());
        var checks = new Checks();
        var next = coordinator(c.coordinator(), checks);
        checks.orThrow();
        keys.once(
                c.key(),
                "ChangeCoordinator",
                plan.id().value(),
                () -> change(plan, c.version(), Objects.requireNonNull(next)));
    }

    private void change(PlanDesk.Plan plan, int version, Practitioner next) {
        save(
                sql.update(
                        "update support_plan set coordinator_id = ?, version = version + 1 where id = ? and version = ?",
                        next.id(),
                        plan.id(),
                        version));
        if (!plan.coordinator().equals(next.id())) readers.coordinated(plan);
        owners.openPlan(plan.child(), plan.id(), next, "coordinates the support plan");
        tasks.handTo(next.id(), plan.id().value(), REVIEW_TASK);
        shared(plan, next.name() + ", " + next.agency().name() + ", who coordinates it");
    }

    /** With a person or a team whose role may read plans; others get actions and see those. */
    @Transactional
    public void share(SharePlan c) {
        var plan = desk.toLead(c.plan());
        var checks = new Checks();
        var found = owners.find(c.who(), SupportRules.MEMBER_NEEDS_WHO, "who", checks);
        checks.require(found == null || found.party() != null, SupportRules.MEMBER_NEEDS_WHO, "who")
                .require(
                        found == null
                                || found.person() == null
                                || owners.mayReadPlans(found.person()),
                        SupportRules.MEMBER_CANNOT_READ,
                        "who")
                .require(!Words.blank(c.why()), SupportRules.MEMBER_NEEDS_WHY, "why")
                .orThrow();
        keys.once(
                c.key(),
                "SharePlan",
                plan.id().value(),
                () -> share(plan, Objects.requireNonNull(found), Objects.requireNonNull(c.why())));
    }

    private void share(PlanDesk.Plan plan, Owners.Found with, String why) {
        var me = org.waymark.people.CurrentPractitioner.get();
        sql.update(
                """
                insert into support_member (id, plan_id, child_id, author_agency, practitioner_id, team_id, why, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                java.util.UUID.randomUUID(),
                plan.id(),
                plan.child(),
                me.agency().id(),
                with.party() instanceof PractitionerId p ? p : null,
                with.party() instanceof TeamId t ? t : null,
                why.strip(),
                me.id(),
                clock.instant());
        var because = "works with the support plan";
        if (with.person() != null) owners.openPlan(plan.child(), plan.id(), with.person(), because);
        else
            access.grant(
                    plan.child(),
                    Objects.requireNonNull(with.party()),
                    org.waymark.casefile.Compartment.PLAN,
                    plan.id().value(),
                    because,
                    null);
        shared(plan, with.words());
    }

    private void shared(PlanDesk.Plan plan, String with) {
        events.publishEvent(
                new SupportEvent.SupportPlanShared(
                        plan.child(),
                        plan.id(),
                        with,
                        org.waymark.people.CurrentPractitioner.get().agency().id(),
                        clock.instant()));
    }

    static void save(int changed) {
        if (changed == 0) throw new RuleBroken(SupportRules.CHANGED_MEANWHILE);
    }
}
