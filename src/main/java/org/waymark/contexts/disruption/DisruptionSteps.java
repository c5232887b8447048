package org.waymark.contexts.disruption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.people.Agencies;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.people.TeamKind;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * What becomes of a tool. When it comes into force, is not kept or ends, the file of each child
 * whom it protects says so, whoever records it; a breach is an urgent task of the child's worker.
 */
@Service
public class DisruptionSteps {
    static final String REVIEW_TASK = "DISRUPTION_REVIEW";
    static final String BREACH_TASK = "DISRUPTION_BREACH";

    private final Clock clock;
    private final Sql sql;
    private final DisruptionDesk desk;
    private final Agencies agencies;
    private final CommandKeys keys;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    DisruptionSteps(
            Clock clock,
            Sql sql,
            DisruptionDesk desk,
            Agencies agencies,
            CommandKeys keys,
            Tasks tasks,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.sql = sql;
        this.desk = desk;
        this.agencies = agencies;
        this.keys = keys;
        this.tasks = tasks;
        this.events = events;
    }

    @Transactional
    public void record(DisruptionCommand.TakeStep c) {
        var facts = desk.toRecord(c.disruption());
        new StepCheck(facts, c, desk.today()).checks().orThrow();
        var step = Objects.requireNonNull(c.step());
        keys.once(
                c.key(),
                "RecordDisruptionStep",
                c.disruption().value(),
                () -> {
                    change(c, step, step.after(facts.state()));
                    insert(c, step);
                    tell(c, step, facts);
                    ask(c, step);
                });
    }

    private void change(DisruptionCommand.TakeStep c, DisruptionStep step, DisruptionState state) {
        var grant = step == DisruptionStep.GRANT;
        var convicted = step == DisruptionStep.CONVICTION;
        var rows =
                sql.update(
                        """
                        update disruption set state = ?, granted_on = coalesce(?::date, granted_on), served_on = coalesce(?::date, served_on),
                            expires_on = coalesce(?::date, expires_on), review_on = coalesce(?::date, review_on),
                            conditions = coalesce(?::text, conditions), statement = coalesce(?::text, statement),
                            convicted_on = coalesce(?::date, convicted_on), convicted_words = coalesce(?::text, convicted_words),
                            version = version + 1 where id = ? and version = ?
                        """,
                        state,
                        grant ? c.on() : null,
                        step == DisruptionStep.SERVICE ? c.on() : null,
                        grant ? c.expiresOn() : null,
                        grant || step == DisruptionStep.REVIEW ? c.reviewOn() : null,
                        grant || step == DisruptionStep.VARIATION ? orNull(c.conditions()) : null,
                        grant ? orNull(c.statement()) : null,
                        convicted ? c.on() : null,
                        convicted ? c.words() : null,
                        c.disruption(),
                        c.version());
        if (rows == 0) throw new RuleBroken(DisruptionRules.CHANGED_MEANWHILE);
    }

    private void insert(DisruptionCommand.TakeStep c, DisruptionStep step) {
        sql.update(
                """
                insert into disruption_step (id, record_id, step, on_day, words, author_agency, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                c.disruption(),
                step,
                c.on(),
                c.words(),
                desk.me().agency().id(),
                desk.me().id(),
                clock.instant());
    }

    private void tell(DisruptionCommand.TakeStep c, DisruptionStep step, StepCheck.Facts facts) {
        var court = facts.tool().byCourt();
        if (step == (court ? DisruptionStep.GRANT : DisruptionStep.SERVICE)) {
            set(c.disruption(), true, court ? c.expiresOn() : facts.expiresOn(), null);
            publish(c.disruption(), step);
        } else if (step == DisruptionStep.BREACH) {
            set(c.disruption(), true, facts.expiresOn(), c.on());
            publish(c.disruption(), step);
        } else if (step == DisruptionStep.END
                && (court || facts.state() == DisruptionState.SERVED)) {
            set(c.disruption(), false, facts.expiresOn(), null);
            publish(c.disruption(), step);
        }
    }

    private void set(
            DisruptionId id,
            boolean inForce,
            @Nullable LocalDate until,
            @Nullable LocalDate broken) {
        sql.call("select set_protection(?, ?, ?::date, ?::date)", id, inForce, until, broken);
    }

    private void publish(DisruptionId id, DisruptionStep step) {
        var now = clock.instant();
        var agency = desk.me().agency().id();
        for (var p : desk.children(id)) {
            events.publishEvent(
                    switch (step) {
                        case BREACH ->
                                new DisruptionEvent.DisruptionBroken(
                                        p.child(), p.link(), id, agency, now);
                        case END ->
                                new DisruptionEvent.DisruptionEnded(
                                        p.child(), p.link(), id, agency, now);
                        default ->
                                new DisruptionEvent.DisruptionInForce(
                                        p.child(), p.link(), id, agency, now);
                    });
            if (step == DisruptionStep.BREACH) warn(id, p);
        }
    }

    /** The child's worker, or their team, sees to it that the child is safe now. */
    private void warn(DisruptionId id, DisruptionDesk.Protected p) {
        Party to =
                p.worker() != null
                        ? new PractitionerId(p.worker())
                        : p.team() != null ? new TeamId(p.team()) : null;
        if (to == null) return;
        tasks.open(
                new NewTask(
                        p.child(),
                        BREACH_TASK,
                        "A notice or order was not kept: see that the child is safe",
                        p.link().value(),
                        id.value(),
                        to,
                        true,
                        null));
    }

    /** The police review it in time before it ends. */
    private void ask(DisruptionCommand.TakeStep c, DisruptionStep step) {
        if (step == DisruptionStep.REVIEW || step == DisruptionStep.END)
            tasks.done(c.disruption().value(), REVIEW_TASK, step.words());
        if (step != DisruptionStep.REVIEW && step != DisruptionStep.GRANT) return;
        var due = England.endOf(Objects.requireNonNull(c.reviewOn()));
        agencies.team(TeamKind.POLICE_CHILD_PROTECTION)
                .ifPresent(team ->
                        tasks.open(
                                new NewTask(
                                        null,
                                        REVIEW_TASK,
                                        "Review a notice or order before it ends",
                                        c.disruption().value(),
                                        null,
                                        team.id(),
                                        false,
                                        due)));
    }

    private static @Nullable String orNull(@Nullable String words) {
        return StepCheck.isBlank(words) ? null : words;
    }
}
