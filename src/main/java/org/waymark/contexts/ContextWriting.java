package org.waymark.contexts;

import static org.waymark.contexts.ContextDesk.isBlank;
import static org.waymark.contexts.ContextRules.*;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;

/**
 * The assessment of a context as each agency knows it, and what is measured there. Words once
 * written stay; a correction stands below (architecture.md "History, once").
 */
@Service
public class ContextWriting {
    private final Clock clock;
    private final Sql sql;
    private final ContextDesk desk;
    private final CommandKeys keys;

    ContextWriting(Clock clock, Sql sql, ContextDesk desk, CommandKeys keys) {
        this.clock = clock;
        this.sql = sql;
        this.desk = desk;
        this.keys = keys;
    }

    /** By anybody who reads it, for their own agency; the conclusion by those who run it. */
    @Transactional
    public UUID write(ContextCommand.Write c) {
        desk.toWrite(c.context());
        var me = desk.practitioner();
        new Checks()
                .require(c.part() != null, ENTRY_NEEDS_PART, "part")
                .require(
                        c.part() != ContextPart.TOGETHER || desk.runs(c.context()),
                        RUN_BY_OTHERS,
                        "part")
                .require(!isBlank(c.words()), ENTRY_NEEDS_WORDS, "words")
                .require(
                        c.part() != ContextPart.HARM || !c.harms().isEmpty(),
                        ENTRY_NEEDS_HARM,
                        "harms")
                .orThrow();
        var id = UUID.randomUUID();
        var harms = c.part() == ContextPart.HARM ? new LinkedHashSet<>(c.harms()) : List.of();
        return keys.once(
                c.key(),
                "WriteContextEntry",
                id,
                () ->
                        sql.update(
                                """
                                insert into context_entry (id, record_id, part, words, harms, author_agency, written_by, written_at)
                                values (?, ?, ?, ?, ?::text[], ?, ?, ?)
                                """,
                                id,
                                c.context(),
                                c.part(),
                                Objects.requireNonNull(c.words()).strip(),
                                List.copyOf(harms),
                                me.agency().id(),
                                me.id(),
                                clock.instant()));
    }

    @Transactional
    public ContextMeasureId add(ContextCommand.AddMeasure c) {
        desk.toRun(c.context());
        new Checks()
                .require(!isBlank(c.what()), MEASURE_NEEDS_WHAT, "measured")
                .require(!isBlank(c.baseline()), MEASURE_NEEDS_BASELINE, "baseline")
                .require(desk.isPast(c.baselineOn()), MEASURE_NEEDS_DAY, "baselineOn")
                .require(!isBlank(c.seenBy()), MEASURE_NEEDS_SEEN_BY, "baselineBy")
                .orThrow();
        var id = ContextMeasureId.random();
        return new ContextMeasureId(
                keys.once(
                        c.key(),
                        "AddContextMeasure",
                        id.value(),
                        () ->
                                sql.update(
                                        """
                                        insert into context_measure (id, record_id, what, baseline, baseline_on, seen_by, added_by, added_at)
                                        values (?, ?, ?, ?, ?, ?, ?, ?)
                                        """,
                                        id,
                                        c.context(),
                                        c.what(),
                                        c.baseline(),
                                        c.baselineOn(),
                                        c.seenBy(),
                                        desk.practitioner().id(),
                                        clock.instant())));
    }

    /** A later value, seen by somebody who says how it has changed; by anybody who reads it. */
    @Transactional
    public void add(ContextCommand.AddValue c) {
        desk.toWrite(c.context());
        new Checks()
                .require(isMeasure(c), VALUE_NEEDS_MEASURE, "measure")
                .require(!isBlank(c.value()), VALUE_NEEDS_VALUE, "value")
                .require(desk.isPast(c.seenOn()), MEASURE_NEEDS_DAY, "seenOn")
                .require(!isBlank(c.seenBy()), MEASURE_NEEDS_SEEN_BY, "seenBy")
                .require(c.change() != null, VALUE_NEEDS_CHANGE, "change")
                .orThrow();
        keys.once(
                c.key(),
                "AddContextValue",
                c.context().value(),
                () ->
                        sql.update(
                                """
                                insert into context_value (id, record_id, measure_id, value, seen_on, seen_by, change, added_by, added_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                                """,
                                UUID.randomUUID(),
                                c.context(),
                                c.measure(),
                                c.value(),
                                c.seenOn(),
                                c.seenBy(),
                                c.change(),
                                desk.practitioner().id(),
                                clock.instant()));
    }

    private boolean isMeasure(ContextCommand.AddValue c) {
        return c.measure() != null
                && sql.exists(
                        "select 1 from context_measure where id = ? and record_id = ?",
                        c.measure(),
                        c.context());
    }
}
