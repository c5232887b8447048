package org.waymark.support;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.Children;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Practitioners;
import org.waymark.sql.Sql;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * At 17 a task to plan for adulthood, at 18 the plan stands still and a person decides how it goes
 * on (guide ¶14; domain.md G.4). A birthday that is not certain ends nothing (safety rule 10).
 */
@Service
public class ComingOfAge {
    static final String TASK = "PLAN_FOR_ADULTHOOD";
    static final String EIGHTEEN_TASK = "SUPPORT_AT_EIGHTEEN";
    private static final int SEVENTEEN = 17;

    private final Sql sql;
    private final Clock clock;
    private final Children children;
    private final Practitioners practitioners;
    private final Tasks tasks;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ComingOfAge(
            Sql sql,
            Clock clock,
            Children children,
            Practitioners practitioners,
            Tasks tasks,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.children = children;
        this.practitioners = practitioners;
        this.tasks = tasks;
        this.transaction = transaction;
        this.events = events;
    }

    private record Plan(
            SupportPlanId id,
            ChildId child,
            PractitionerId coordinator,
            Birth birth,
            boolean told) {}

    /** As Waymark itself, each day; each plan in a transaction of its own. */
    public void lookAtAll() {
        practitioners
                .find(Practitioners.AUTOMATIC)
                .ifPresent(waymark -> CurrentPractitioner.run(waymark, this::look));
    }

    private void look() {
        var day = England.dateOf(clock.instant()).minusYears(SEVENTEEN);
        var plans =
                transaction.execute(t ->
                        sql.list(
                                """
                                select plan_id, child_id, coordinator_id, date_of_birth, birth_precision, told from support_coming_of_age(?)
                                """,
                                r ->
                                        new Plan(
                                                r.id("plan_id", SupportPlanId::new),
                                                r.id("child_id", ChildId::new),
                                                r.id("coordinator_id", PractitionerId::new),
                                                new Birth(
                                                        r.date("date_of_birth"),
                                                        r.kind(
                                                                "birth_precision",
                                                                BirthPrecision.class)),
                                                r.is("told")),
                                day));
        if (plans == null) return;
        for (var plan : plans) transaction.executeWithoutResult(t -> look(plan));
    }

    private void look(Plan p) {
        var today = England.dateOf(clock.instant());
        if (!p.told()) ask(p.id(), p.child(), p.coordinator());
        var adult = p.birth().certainlyAdultFrom().orElse(null);
        if (adult == null || adult.isAfter(today)) return;
        var stopped =
                sql.one(
                        "select support_at_eighteen(?, ?) as stopped",
                        r -> r.is("stopped"),
                        p.id(),
                        adult);
        if (!stopped) return;
        tasks.open(
                new NewTask(
                        p.child(),
                        EIGHTEEN_TASK,
                        "A support plan stands still since the 18th birthday: decide how it goes on",
                        p.id().value(),
                        p.id().value(),
                        p.coordinator(),
                        true,
                        null));
        events.publishEvent(
                new SupportEvent.SupportPlanEighteen(
                        p.child(),
                        p.id(),
                        CurrentPractitioner.get().agency().id(),
                        clock.instant()));
    }

    /** A plan that is opened at 17 or later has the task at once. */
    @EventListener
    void on(SupportEvent.SupportPlanOpened opened) {
        var age = children.birthOf(opened.child()).ageOn(England.dateOf(clock.instant()));
        if (age.isEmpty() || age.getAsInt() < SEVENTEEN) return;
        var coordinator =
                sql.one(
                        "select coordinator_id from support_plan where id = ?",
                        r -> r.id("coordinator_id", PractitionerId::new),
                        opened.plan());
        ask(opened.plan(), opened.child(), coordinator);
    }

    private void ask(SupportPlanId plan, ChildId child, PractitionerId coordinator) {
        sql.call("select support_told_at_seventeen(?, ?)", plan, clock.instant());
        tasks.open(
                new NewTask(
                        child,
                        TASK,
                        "Plan for adulthood with a young person",
                        plan.value(),
                        plan.value(),
                        coordinator,
                        false,
                        clock.instant().plus(Duration.ofDays(28))));
    }
}
