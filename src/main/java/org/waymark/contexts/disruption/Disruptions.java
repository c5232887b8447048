package org.waymark.contexts.disruption;

import static org.waymark.contexts.disruption.DisruptionRules.*;
import static org.waymark.contexts.disruption.StepCheck.isBlank;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.child.Known;
import org.waymark.contexts.ContextReaderId;
import org.waymark.contexts.ContextReaders;
import org.waymark.people.Agencies;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;
import org.waymark.people.TeamKind;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/**
 * Disruption tools from being considered to their end, and who reads them: the police's two teams,
 * whoever considered it first, and managers who are named with a reason and an end.
 */
@Service
public class Disruptions {
    private final Clock clock;
    private final Sql sql;
    private final DisruptionDesk desk;
    private final Tools tools;
    private final ContextReaders readers;
    private final Agencies agencies;
    private final Practitioners practitioners;
    private final CommandKeys keys;

    Disruptions(
            Clock clock,
            Sql sql,
            DisruptionDesk desk,
            Tools tools,
            ContextReaders readers,
            Agencies agencies,
            Practitioners practitioners,
            CommandKeys keys) {
        this.clock = clock;
        this.sql = sql;
        this.desk = desk;
        this.tools = tools;
        this.readers = readers;
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.keys = keys;
    }

    /**
     * @throws org.waymark.access.NotAllowed for whoever does not work with disruption tools
     */
    public Practitioner worker() {
        return desk.worker();
    }

    /** Nobody under 18 or of unknown age is ever recorded here (safety rule 8). */
    @Transactional
    public DisruptionId consider(DisruptionCommand.Consider c) {
        var me = desk.worker();
        var tool = tools.today(c.tool());
        var person = c.target() == Target.PERSON;
        new Checks()
                .require(tool.isPresent(), NEEDS_TOOL, "tool")
                .require(
                        c.target() != null && (tool.isEmpty() || tool.get().fits(c.target())),
                        NEEDS_TARGET,
                        "target")
                .require(!isBlank(c.targetWords()), NEEDS_TARGET_WORDS, "targetWords")
                .require(!person || c.adult() == Known.YES, PERSON_MUST_BE_ADULT, "adult")
                .require(
                        !person || c.adult() != Known.YES || !isBlank(c.adultWords()),
                        NEEDS_ADULT_WORDS,
                        "adultWords")
                .require(
                        c.subject() == null || fits(c.subject(), person),
                        SUBJECT_DOES_NOT_FIT,
                        "subject")
                .require(!isBlank(c.why()), NEEDS_WHY, "why")
                .require(c.on() != null && !c.on().isAfter(desk.today()), NEEDS_DAY, "on")
                .require(
                        c.context() == null
                                || sql.exists(
                                        "select 1 from context_case where id = ?", c.context()),
                        NO_SUCH_CONTEXT,
                        "context")
                .orThrow();
        var id = DisruptionId.random();
        return new DisruptionId(
                keys.once(
                        c.key(),
                        "ConsiderDisruption",
                        id.value(),
                        () -> insert(id, c, tool.orElseThrow(), me)));
    }

    /** Of the network, as far as this person may see it: an adult and nobody else, or a place. */
    private boolean fits(UUID subject, boolean person) {
        return sql.exists(
                """
                select 1 from subject s where s.id = ? and s.merged_into is null
                and case when ? then s.kind = 'PERSON' and s.age = 'ADULT' else s.kind in ('PLACE', 'ORGANISATION') end
                """,
                subject,
                person);
    }

    private void insert(DisruptionId id, DisruptionCommand.Consider c, Tool tool, Practitioner me) {
        readers.runs(id.value(), me.id(), "considered it first");
        agencies.team(TeamKind.POLICE_CHILD_PROTECTION)
                .ifPresent(t -> readers.runs(id.value(), t.id(), "the police’s own"));
        agencies.team(TeamKind.POLICE_INTELLIGENCE)
                .ifPresent(t -> readers.runs(id.value(), t.id(), "the police’s own"));
        sql.update(
                """
                insert into disruption (id, record_id, author_agency, tool, tool_listed, context_id, target, subject_id, target_words,
                    adult_words, why, opened_by, opened_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                id,
                me.agency().id(),
                tool.code(),
                tool.listed(),
                c.context(),
                c.target(),
                c.subject(),
                Objects.requireNonNull(c.targetWords()).strip(),
                c.target() == Target.PERSON ? c.adultWords() : null,
                c.why(),
                me.id(),
                clock.instant());
        sql.update(
                """
                insert into disruption_step (id, record_id, step, on_day, words, author_agency, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                id,
                DisruptionStep.CONSIDERATION,
                c.on(),
                c.why(),
                me.agency().id(),
                me.id(),
                clock.instant());
    }

    /** A team manager of children's social care, or somebody of the police. */
    @Transactional
    public ContextReaderId name(DisruptionCommand.Name c) {
        desk.toRun(c.disruption());
        var person =
                isBlank(c.email())
                        ? null
                        : practitioners
                                .byEmail(Objects.requireNonNull(c.email()).strip())
                                .orElse(null);
        new Checks()
                .require(person != null, READER_NEEDS_PERSON, "readerEmail")
                .require(
                        person == null || DisruptionDesk.mayRead(person),
                        READER_NOT_MANAGER,
                        "readerEmail")
                .require(
                        person == null || !readers.reads(c.disruption().value(), person.id()),
                        READER_ALREADY,
                        "readerEmail")
                .require(!isBlank(c.because()), READER_NEEDS_REASON, "because")
                .require(
                        c.until() != null && !c.until().isBefore(desk.today()),
                        READER_NEEDS_END,
                        "until")
                .orThrow();
        var id = ContextReaderId.random();
        return new ContextReaderId(
                keys.once(
                        c.key(),
                        "NameDisruptionReader",
                        id.value(),
                        () ->
                                readers.name(
                                        id,
                                        c.disruption().value(),
                                        Objects.requireNonNull(person).id(),
                                        Objects.requireNonNull(c.because()).strip(),
                                        Objects.requireNonNull(c.until()))));
    }

    @Transactional
    public void endReading(DisruptionCommand.EndReading c) {
        desk.toRun(c.disruption());
        if (!readers.isOf(c.disruption().value(), c.reader())) throw new NotFound();
        keys.once(
                c.key(),
                "EndDisruptionReading",
                c.reader().value(),
                () -> {
                    var rows =
                            sql.update(
                                    "update disruption set version = version + 1 where id = ? and version = ?",
                                    c.disruption(),
                                    c.version());
                    if (rows == 0) throw new RuleBroken(CHANGED_MEANWHILE);
                    if (!readers.end(c.reader()))
                        throw new RuleBroken(READER_RUNS_IT, "readerEmail");
                });
    }
}
