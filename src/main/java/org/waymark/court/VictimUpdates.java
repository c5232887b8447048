package org.waymark.court;

import static org.waymark.court.CourtDesk.isBlank;
import static org.waymark.court.CourtDesk.orNull;
import static org.waymark.court.CourtRules.*;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.Clocks;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/** What the child is told of the police's steps, within one working day (Victims' Code right 6). */
@Service
public class VictimUpdates {
    static final String TELL_TASK = "VICTIM_UPDATE";

    private final Clock clock;
    private final Clocks clocks;
    private final Sql sql;
    private final CourtDesk desk;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    VictimUpdates(
            Clock clock,
            Clocks clocks,
            Sql sql,
            CourtDesk desk,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.clocks = clocks;
        this.sql = sql;
        this.desk = desk;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** The child is told within one working day: enhanced rights (Victims' Code right 6). */
    @Transactional
    public VictimUpdateId add(CourtCommand.AddUpdate c) {
        var facts = desk.toWork(c.courtCase());
        var now = clock.instant();
        var at = c.happenedAt();
        new Checks()
                .require(c.what() != null, UPDATE_NEEDS_WHAT, "what")
                .require(at != null && !at.isAfter(now), UPDATE_NEEDS_WHEN, "happenedAt")
                .orThrow();
        var happened = Objects.requireNonNull(at);
        var me = CurrentPractitioner.get();
        var id = VictimUpdateId.random();
        var due = clocks.due("victims.code.update", happened);
        return new VictimUpdateId(
                keys.once(
                        c.key(),
                        "AddVictimUpdate",
                        id.value(),
                        () -> {
                            sql.update(
                                    """
                                    insert into victim_update (id, record_id, child_id, author_agency, what, happened_at, due_at, recorded_by,
                                        recorded_at)
                                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                                    """,
                                    id,
                                    c.courtCase(),
                                    facts.child(),
                                    me.agency().id(),
                                    c.what(),
                                    happened,
                                    due,
                                    me.id(),
                                    now);
                            events.publishEvent(
                                    new CourtEvent.VictimUpdateDue(
                                            facts.child(),
                                            c.courtCase(),
                                            id,
                                            Objects.requireNonNull(c.what()),
                                            me.agency().id(),
                                            happened));
                            var officer = facts.officer();
                            tasks.open(
                                    new NewTask(
                                            facts.child(),
                                            TELL_TASK,
                                            "Victims’ Code: tell the child what the police did",
                                            id.value(),
                                            c.courtCase().value(),
                                            officer == null ? me.id() : officer,
                                            false,
                                            due));
                        }));
    }

    /**
     * @return the investigation it belongs to
     */
    @Transactional
    public CourtCaseId tell(CourtCommand.TellVictim c) {
        desk.practitioner();
        var of = of(c.update());
        var facts = desk.toWork(of.courtCase());
        var now = clock.instant();
        var told = c.toldAt() == null ? now : c.toldAt();
        new Checks()
                .require(
                        !told.isAfter(now) && !told.isBefore(of.happenedAt()),
                        TOLD_NEEDS_WHEN,
                        "toldAt")
                .require(!isBlank(c.how()), TOLD_NEEDS_HOW, "how")
                .require(
                        told.isBefore(of.dueAt()) || !isBlank(c.apology()),
                        LATE_NEEDS_APOLOGY,
                        "apology")
                .orThrow();
        var me = CurrentPractitioner.get();
        keys.once(
                c.key(),
                "TellVictim",
                c.update().value(),
                () -> {
                    if (of.told()) throw new RuleBroken(TOLD_ALREADY);
                    CourtDesk.changed(
                            sql.update(
                                    """
                                    update victim_update set told_at = ?, told_by = ?, how = ?, apology = ?, version = version + 1
                                    where id = ? and version = ? and told_at is null
                                    """,
                                    told,
                                    me.id(),
                                    orNull(c.how()),
                                    orNull(c.apology()),
                                    c.update(),
                                    c.version()));
                    tasks.done(c.update().value(), TELL_TASK, "told");
                    events.publishEvent(
                            new CourtEvent.VictimTold(
                                    facts.child(),
                                    of.courtCase(),
                                    c.update(),
                                    me.agency().id(),
                                    told));
                });
        return of.courtCase();
    }

    private record Of(CourtCaseId courtCase, Instant happenedAt, Instant dueAt, boolean told) {}

    private Of of(VictimUpdateId id) {
        return sql.first(
                        "select record_id, happened_at, due_at, told_at from victim_update where id = ?",
                        r ->
                                new Of(
                                        r.id("record_id", CourtCaseId::new),
                                        r.instant("happened_at"),
                                        r.instant("due_at"),
                                        r.findInstant("told_at") != null),
                        id)
                .orElseThrow(NotFound::new);
    }
}
