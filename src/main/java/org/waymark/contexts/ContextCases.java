package org.waymark.contexts;

import static org.waymark.contexts.ContextDesk.changed;
import static org.waymark.contexts.ContextDesk.isBlank;
import static org.waymark.contexts.ContextDesk.orNull;
import static org.waymark.contexts.ContextRules.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.people.Party;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * Casework about a context, from opening to closing (domain.md C.7). It is never a child's record:
 * nothing here refuses or slows what a child needs (safety rule 1).
 */
@Service
public class ContextCases {
    static final String REVIEW_TASK = "CONTEXT_REVIEW";

    private final Clock clock;
    private final Sql sql;
    private final ContextDesk desk;
    private final ContextReaders readers;
    private final CommandKeys keys;
    private final Tasks tasks;

    ContextCases(
            Clock clock,
            Sql sql,
            ContextDesk desk,
            ContextReaders readers,
            CommandKeys keys,
            Tasks tasks) {
        this.clock = clock;
        this.sql = sql;
        this.desk = desk;
        this.readers = readers;
        this.keys = keys;
        this.tasks = tasks;
    }

    /** Whether this person opens context cases. */
    public boolean mayOpen() {
        return desk.mayOpen();
    }

    /**
     * @throws org.waymark.access.NotAllowed for whoever does not open context cases
     */
    public Practitioner toOpen() {
        return desk.toOpen();
    }

    @Transactional
    public ContextId open(ContextCommand.Open c) {
        var me = desk.toOpen();
        new Checks()
                .require(c.kind() != null, CONTEXT_NEEDS_KIND, "kind")
                .require(!isBlank(c.title()), CONTEXT_NEEDS_TITLE, "title")
                .require(!isBlank(c.why()), CONTEXT_NEEDS_WHY, "why")
                .require(
                        c.team() == null ? me.teams().isEmpty() : me.teams().contains(c.team()),
                        CONTEXT_NEEDS_TEAM,
                        "team")
                .require(desk.isComing(c.reviewOn()), CONTEXT_NEEDS_REVIEW, "reviewOn")
                .orThrow();
        var id = ContextId.random();
        return new ContextId(
                keys.once(c.key(), "OpenContext", id.value(), () -> insert(id, c, me)));
    }

    private void insert(ContextId id, ContextCommand.Open c, Practitioner me) {
        readers.runs(id.value(), me.id(), "opened it");
        if (c.team() != null) readers.runs(id.value(), c.team(), "works on it");
        sql.update(
                """
                insert into context_case (id, record_id, kind, title, place, why, author_agency, team_id, opened_by, opened_at, review_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                id,
                c.kind(),
                Objects.requireNonNull(c.title()).strip(),
                orNull(c.place()),
                Objects.requireNonNull(c.why()).strip(),
                me.agency().id(),
                c.team(),
                me.id(),
                clock.instant(),
                c.reviewOn());
        askReview(id, c.team() == null ? me.id() : c.team(), Objects.requireNonNull(c.reviewOn()));
    }

    private void askReview(ContextId id, Party to, LocalDate day) {
        tasks.open(
                new NewTask(
                        null,
                        REVIEW_TASK,
                        "Review a context case",
                        id.value(),
                        null,
                        to,
                        false,
                        England.endOf(day)));
    }

    /** Of any agency; they are let read the context, and no child by it. */
    @Transactional
    public ContextReaderId name(ContextCommand.Name c) {
        desk.toRun(c.context());
        var checks = new Checks().require(!isBlank(c.email()), MEMBER_NEEDS_PERSON, "memberEmail");
        var person = desk.find(c.email(), "memberEmail", checks);
        checks.require(
                        person == null || !readers.reads(c.context().value(), person.id()),
                        MEMBER_ALREADY,
                        "memberEmail")
                .require(!isBlank(c.because()), MEMBER_NEEDS_REASON, "because")
                .require(desk.isComing(c.until()), MEMBER_NEEDS_END, "until")
                .orThrow();
        var id = ContextReaderId.random();
        return new ContextReaderId(
                keys.once(
                        c.key(),
                        "NameContextReader",
                        id.value(),
                        () ->
                                readers.name(
                                        id,
                                        c.context().value(),
                                        Objects.requireNonNull(person).id(),
                                        Objects.requireNonNull(c.because()).strip(),
                                        Objects.requireNonNull(c.until()))));
    }

    @Transactional
    public void endReading(ContextCommand.EndReading c) {
        desk.toRun(c.context());
        if (!readers.isOf(c.context().value(), c.reader())) throw new NotFound();
        keys.once(
                c.key(),
                "EndContextReading",
                c.reader().value(),
                () -> {
                    changed(
                            sql.update(
                                    "update context_case set version = version + 1 where id = ? and version = ?",
                                    c.context(),
                                    c.version()));
                    if (!readers.end(c.reader())) throw new RuleBroken(MEMBER_RUNS_IT, "until");
                });
    }

    /** What has changed in the context, with young people heard; sets the next review. */
    @Transactional
    public void review(ContextCommand.Review c) {
        desk.toRun(c.context());
        new Checks()
                .require(desk.isPast(c.heldOn()), REVIEW_NEEDS_DAY, "heldOn")
                .require(!isBlank(c.present()), REVIEW_NEEDS_PRESENT, "present")
                .require(!isBlank(c.youngPeople()), REVIEW_NEEDS_YOUNG_PEOPLE, "youngPeople")
                .require(!isBlank(c.changed()), REVIEW_NEEDS_CHANGE, "changed")
                .require(desk.isComing(c.nextOn()), REVIEW_NEEDS_NEXT, "nextOn")
                .orThrow();
        keys.once(
                c.key(),
                "ReviewContext",
                c.context().value(),
                () -> {
                    changed(
                            sql.update(
                                    "update context_case set review_on = ?, version = version + 1 where id = ? and version = ?",
                                    c.nextOn(),
                                    c.context(),
                                    c.version()));
                    sql.update(
                            """
                            insert into context_review (id, record_id, held_on, present, young_people, changed, next_on, recorded_by, recorded_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """,
                            UUID.randomUUID(),
                            c.context(),
                            c.heldOn(),
                            c.present(),
                            c.youngPeople(),
                            c.changed(),
                            c.nextOn(),
                            desk.practitioner().id(),
                            clock.instant());
                    tasks.done(c.context().value(), REVIEW_TASK, "reviewed");
                    askReview(
                            c.context(),
                            worksOnIt(c.context()),
                            Objects.requireNonNull(c.nextOn()));
                });
    }

    private Party worksOnIt(ContextId id) {
        return sql.one(
                "select team_id, opened_by from context_case where id = ?",
                r -> {
                    var team = r.findId("team_id", TeamId::new);
                    return team == null ? r.id("opened_by", PractitionerId::new) : team;
                },
                id);
    }

    /** With what became of it and what goes on; the children's own files go on as they were. */
    @Transactional
    public void close(ContextCommand.Close c) {
        desk.toRun(c.context());
        new Checks()
                .require(c.outcome() != null, CLOSING_NEEDS_OUTCOME, "outcome")
                .require(!isBlank(c.words()), CLOSING_NEEDS_WORDS, "outcomeWords")
                .require(!isBlank(c.continues()), CLOSING_NEEDS_CONTINUES, "continues")
                .require(
                        !sql.exists(
                                "select 1 from context_action where record_id = ? and state = 'OPEN' limit 1",
                                c.context()),
                        ACTIONS_STILL_OPEN,
                        "outcome")
                .orThrow();
        keys.once(
                c.key(),
                "CloseContext",
                c.context().value(),
                () -> {
                    changed(
                            sql.update(
                                    """
                                    update context_case set closed_at = ?, closed_by = ?, outcome = ?, outcome_words = ?, continues = ?,
                                        version = version + 1 where id = ? and version = ? and closed_at is null
                                    """,
                                    clock.instant(),
                                    desk.practitioner().id(),
                                    c.outcome(),
                                    c.words(),
                                    c.continues(),
                                    c.context(),
                                    c.version()));
                    tasks.done(c.context().value(), REVIEW_TASK, "closed");
                });
    }
}
