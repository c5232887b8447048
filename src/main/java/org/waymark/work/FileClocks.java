package org.waymark.work;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.casefile.CaseReference;
import org.waymark.sql.Sql;

/** The clocks of one file, with the rule each of them follows; no record content. */
@Component
class FileClocks {
    private final Sql sql;

    FileClocks(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param started the moment it counts from
     * @param reasoned whether somebody said why it was not kept to
     * @param event what the history says of its start; null where it was about another record
     */
    record FileClock(
            String key,
            String name,
            String startsOn,
            List<String> stopsOn,
            int amount,
            ClockUnit unit,
            String forceOf,
            String source,
            Instant started,
            Instant due,
            @Nullable Instant stopped,
            boolean reasoned,
            @Nullable String event) {}

    /** In the order in which they started; empty for a file without clocks and for no file. */
    @Transactional(readOnly = true)
    public List<FileClock> of(CaseReference file) {
        return sql.list(
                """
                select rule_key, name, starts_on, stops_on, amount, unit, force_of, source, started_at, due_at, stopped_at,
                       reasoned, headline
                from clocks_of_file(?)
                """,
                r ->
                        new FileClock(
                                r.text("rule_key"),
                                r.text("name"),
                                r.text("starts_on"),
                                r.texts("stops_on"),
                                r.number("amount"),
                                r.kind("unit", ClockUnit.class),
                                r.text("force_of"),
                                r.text("source"),
                                r.instant("started_at"),
                                r.instant("due_at"),
                                r.findInstant("stopped_at"),
                                r.is("reasoned"),
                                r.findText("headline")),
                file.value());
    }
}
