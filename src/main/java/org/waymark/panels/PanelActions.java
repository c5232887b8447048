package org.waymark.panels;

import static org.waymark.panels.PanelRules.*;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** Actions of panels: given to anybody of any agency, chased until they are settled. */
@Service
public class PanelActions {
    static final String ACTION_TASK = "PANEL_ACTION";
    static final String REMINDER_TASK = "PANEL_REMINDER";

    private final Clock clock;
    private final Sql sql;
    private final PanelDesk desk;
    private final Tasks tasks;
    private final CommandKeys keys;

    PanelActions(Clock clock, Sql sql, PanelDesk desk, Tasks tasks, CommandKeys keys) {
        this.clock = clock;
        this.sql = sql;
        this.desk = desk;
        this.tasks = tasks;
        this.keys = keys;
    }

    /** Whoever has it sees the action, and of the item nothing but whom it is about. */
    @Transactional
    public PanelActionId give(PanelCommand.GiveAction c) {
        var item = desk.itemToRun(c.item());
        var now = clock.instant();
        var due = c.due();
        var owner = desk.find(c.ownerEmail());
        new Checks()
                .require(!PanelDesk.isBlank(c.what()), ACTION_NEEDS_WHAT, "what")
                .require(!PanelDesk.isBlank(c.ownerEmail()), ACTION_NEEDS_OWNER, "ownerEmail")
                .require(
                        PanelDesk.isBlank(c.ownerEmail()) || owner != null,
                        NO_SUCH_PERSON,
                        "ownerEmail")
                .require(
                        owner == null || Proofs.holdsRecords(owner),
                        MEMBER_HOLDS_NO_RECORDS,
                        "ownerEmail")
                .require(
                        owner == null || !desk.isClosedTo(item.child(), owner.id()),
                        CLOSED_TO_OWNER,
                        "ownerEmail")
                .require(due != null && !due.isBefore(England.dateOf(now)), ACTION_NEEDS_DUE, "due")
                .orThrow();
        var who = Objects.requireNonNull(owner);
        var by = Objects.requireNonNull(due);
        var me = CurrentPractitioner.get();
        var id = PanelActionId.random();
        return new PanelActionId(
                keys.once(
                        c.key(),
                        "GivePanelAction",
                        id.value(),
                        () -> {
                            var child = item.child();
                            if (child != null) desk.openAction(child, item.id(), who.id(), by);
                            sql.update(
                                    """
                                    insert into panel_action (id, item_id, panel_id, record_id, child_id, author_agency, owner_id, agency_id,
                                        what, due_on, given_by, given_at)
                                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                    """,
                                    id,
                                    c.item(),
                                    PanelDesk.agenda(item),
                                    c.item(),
                                    child,
                                    me.agency().id(),
                                    who.id(),
                                    who.agency().id(),
                                    c.what(),
                                    by,
                                    me.id(),
                                    now);
                            tasks.open(
                                    new NewTask(
                                            child,
                                            ACTION_TASK,
                                            "Do what a panel asked of you",
                                            id.value(),
                                            c.item().value(),
                                            who.id(),
                                            false,
                                            England.endOf(by)));
                        }));
    }

    private record Facts(
            @Nullable ChildId child,
            PanelItemId item,
            PanelId panel,
            @Nullable PractitionerId owner,
            PanelActionState state,
            boolean remindedToday) {}

    private Facts facts(PanelActionId id) {
        var today = England.dateOf(clock.instant());
        return sql.first(
                        "select child_id, item_id, panel_id, owner_id, state, reminded_at from panel_action where id = ?",
                        r -> {
                            var reminded = r.findInstant("reminded_at");
                            return new Facts(
                                    r.findId("child_id", ChildId::new),
                                    r.id("item_id", PanelItemId::new),
                                    r.id("panel_id", PanelId::new),
                                    r.findId("owner_id", PractitionerId::new),
                                    r.kind("state", PanelActionState.class),
                                    reminded != null && England.dateOf(reminded).equals(today));
                        },
                        id)
                .orElseThrow(NotFound::new);
    }

    /** By whoever has it, the coordinator or a chair. */
    @Transactional
    public void settle(PanelCommand.SettleAction c) {
        var me = desk.practitioner();
        var action = facts(c.action());
        if (!me.id().equals(action.owner()) && !desk.runs(action.panel()))
            throw new NotAllowed(AccessRules.NEEDS_THE_OWNER);
        var state = c.state();
        new Checks()
                .require(
                        state == PanelActionState.DONE || state == PanelActionState.NOT_DONE,
                        ACTION_NEEDS_STATE,
                        "state")
                .require(!PanelDesk.isBlank(c.outcome()), ACTION_NEEDS_OUTCOME, "outcome")
                .orThrow();
        keys.once(
                c.key(),
                "SettlePanelAction",
                c.action().value(),
                () -> {
                    if (action.state() != PanelActionState.OPEN)
                        throw new RuleBroken(ACTION_SETTLED);
                    PanelDesk.changed(
                            sql.update(
                                    "update panel_action set state = ?, outcome = ?, settled_at = ?, version = version + 1 where id = ? and version = ?",
                                    state,
                                    c.outcome(),
                                    clock.instant(),
                                    c.action(),
                                    c.version()));
                    for (var kind : new String[] {ACTION_TASK, REMINDER_TASK})
                        tasks.done(c.action().value(), kind, "settled");
                });
    }

    /** By the coordinator, once a day: a task, and its notice without content. */
    @Transactional
    public void remind(PanelCommand.Remind c) {
        desk.coordinator();
        var action = facts(c.action());
        keys.once(
                c.key(),
                "RemindOfPanelAction",
                c.action().value(),
                () -> {
                    if (action.state() != PanelActionState.OPEN)
                        throw new RuleBroken(ACTION_SETTLED);
                    if (action.remindedToday()) throw new RuleBroken(REMINDED_TODAY);
                    sql.update(
                            "update panel_action set reminded_at = ?, version = version + 1 where id = ?",
                            clock.instant(),
                            c.action());
                    var owner = action.owner();
                    tasks.done(c.action().value(), REMINDER_TASK, "reminded again");
                    if (owner != null)
                        tasks.open(
                                new NewTask(
                                        action.child(),
                                        REMINDER_TASK,
                                        "A panel waits for what it asked of you",
                                        c.action().value(),
                                        action.item().value(),
                                        owner,
                                        true,
                                        null));
                });
    }
}
