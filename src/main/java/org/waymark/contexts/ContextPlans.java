package org.waymark.contexts;

import static org.waymark.contexts.ContextDesk.changed;
import static org.waymark.contexts.ContextDesk.isBlank;
import static org.waymark.contexts.ContextDesk.orNull;
import static org.waymark.contexts.ContextRules.*;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.calendar.England;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * The plan of a context: aims, and actions of any agency. Whoever owns an action and works here has
 * a task and reads that action alone; another agency's is followed up by whoever gave it.
 */
@Service
public class ContextPlans {
    static final String ACTION_TASK = "CONTEXT_ACTION";

    private final Clock clock;
    private final Sql sql;
    private final ContextDesk desk;
    private final CommandKeys keys;
    private final Tasks tasks;

    ContextPlans(Clock clock, Sql sql, ContextDesk desk, CommandKeys keys, Tasks tasks) {
        this.clock = clock;
        this.sql = sql;
        this.desk = desk;
        this.keys = keys;
        this.tasks = tasks;
    }

    @Transactional
    public ContextAimId add(ContextCommand.AddAim c) {
        desk.toRun(c.context());
        new Checks().require(!isBlank(c.words()), AIM_NEEDS_WORDS, "aimWords").orThrow();
        var id = ContextAimId.random();
        return new ContextAimId(
                keys.once(
                        c.key(),
                        "AddContextAim",
                        id.value(),
                        () ->
                                sql.update(
                                        "insert into context_aim (id, record_id, words, added_by, added_at) values (?, ?, ?, ?, ?)",
                                        id,
                                        c.context(),
                                        c.words(),
                                        desk.practitioner().id(),
                                        clock.instant())));
    }

    @Transactional
    public ContextActionId add(ContextCommand.AddAction c) {
        desk.toRun(c.context());
        var checks =
                new Checks()
                        .require(isAim(c), ACTION_NEEDS_AIM, "aim")
                        .require(!isBlank(c.what()), ACTION_NEEDS_WHAT, "what");
        var owner = desk.find(c.ownerEmail(), "ownerEmail", checks);
        checks.require(
                        isBlank(c.ownerEmail()) != isBlank(c.ownerWords()),
                        ACTION_NEEDS_OWNER,
                        "ownerEmail")
                .require(desk.isComing(c.dueOn()), ACTION_NEEDS_DUE, "dueOn")
                .orThrow();
        var id = ContextActionId.random();
        var me = desk.practitioner().id();
        return new ContextActionId(
                keys.once(
                        c.key(),
                        "AddContextAction",
                        id.value(),
                        () -> insert(id, c, owner == null ? null : owner.id(), me)));
    }

    private boolean isAim(ContextCommand.AddAction c) {
        return c.aim() != null
                && sql.exists(
                        "select 1 from context_aim where id = ? and record_id = ?",
                        c.aim(),
                        c.context());
    }

    private void insert(
            ContextActionId id,
            ContextCommand.AddAction c,
            @Nullable PractitionerId owner,
            PractitionerId me) {
        sql.update(
                """
                insert into context_action (id, record_id, aim_id, what, owner_id, owner_words, due_on, given_by, given_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                c.context(),
                c.aim(),
                c.what(),
                owner,
                orNull(c.ownerWords()),
                c.dueOn(),
                me,
                clock.instant());
        tasks.open(
                new NewTask(
                        null,
                        ACTION_TASK,
                        owner == null
                                ? "Ask another agency about its action for a context"
                                : "Do your action for a context",
                        id.value(),
                        null,
                        owner == null ? me : owner,
                        false,
                        England.endOf(Objects.requireNonNull(c.dueOn()))));
    }

    /** By its owner, or by those who run the context. */
    @Transactional
    public void settle(ContextCommand.SettleAction c) {
        desk.practitioner();
        var action =
                sql.first(
                                "select record_id, owner_id, state from context_action where id = ?",
                                r ->
                                        new Owned(
                                                r.id("record_id", ContextId::new),
                                                r.findId("owner_id", PractitionerId::new),
                                                r.kind("state", ContextActionState.class)),
                                c.action())
                        .orElseThrow(NotFound::new);
        if (!desk.practitioner().id().equals(action.owner()) && !desk.runs(action.context()))
            throw new NotAllowed(AccessRules.NEEDS_CONTEXT_RUNNER);
        if (action.state() != ContextActionState.OPEN) throw new RuleBroken(ACTION_OVER);
        new Checks()
                .require(
                        c.state() != null && c.state() != ContextActionState.OPEN,
                        ACTION_NEEDS_STATE,
                        "state")
                .require(!isBlank(c.outcome()), ACTION_NEEDS_OUTCOME, "outcome")
                .orThrow();
        keys.once(
                c.key(),
                "SettleContextAction",
                c.action().value(),
                () -> {
                    changed(
                            sql.update(
                                    """
                                    update context_action set state = ?, outcome = ?, ended_at = ?, version = version + 1
                                    where id = ? and version = ?
                                    """,
                                    c.state(),
                                    c.outcome(),
                                    clock.instant(),
                                    c.action(),
                                    c.version()));
                    tasks.done(
                            c.action().value(),
                            ACTION_TASK,
                            Objects.requireNonNull(c.state()).words());
                });
    }

    private record Owned(
            ContextId context, @Nullable PractitionerId owner, ContextActionState state) {}
}
