package org.waymark.casefile;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.sql.Sql;
import tools.jackson.databind.json.JsonMapper;

/**
 * Appends every case event to its file's history, in the transaction that changed the file: no
 * change without a trace.
 */
@Component
class EventStream {
    private final Sql sql;
    private final JsonMapper json;
    private final Clock clock;

    EventStream(Sql sql, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    @Order(0)
    void append(CaseEvent e) {
        sql.call(
                "select append_event(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)",
                UUID.randomUUID(),
                e.child(),
                e.type(),
                e.subject(),
                e.recordId(),
                e.compartment().name().toLowerCase(Locale.ROOT),
                e.agency(),
                e.happenedAt(),
                e.precision(),
                clock.instant(),
                e.headline(),
                e.sharedWith(),
                json.writeValueAsString(e.details()));
    }
}
