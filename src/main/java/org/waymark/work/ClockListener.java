package org.waymark.work;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.calendar.BankHolidays;
import org.waymark.casefile.CaseEvent;
import org.waymark.sql.Sql;

/** Opens and stops clocks for any case event, by its stable name and its subject. */
@Component
class ClockListener {
    private final Sql sql;
    private final ClockRules rules;
    private final BankHolidays england;

    ClockListener(Sql sql, ClockRules rules, BankHolidays england) {
        this.sql = sql;
        this.rules = rules;
        this.england = england;
    }

    @EventListener
    @Order(10)
    void on(CaseEvent e) {
        var stopped = rules.all().stream().filter(r -> r.stopsOn().contains(e.type())).toList();
        if (!stopped.isEmpty()) stop(stopped, e);
        for (var rule : rules.all())
            if (rule.startsOn().equals(e.type()) && rule.inForce(e.countsFrom())) start(rule, e);
    }

    private void start(ClockRule rule, CaseEvent e) {
        sql.later(
                """
                insert into clock (id, rule_id, child_id, subject_id, compartment, author_agency, record_id,
                                   owner_id, team_id, started_at, amount, due_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                rule.id(),
                e.child(),
                e.subject(),
                e.compartment().key(),
                e.agency(),
                e.recordId(),
                e.owner(),
                e.team(),
                e.countsFrom(),
                e.limit(),
                rule.due(e.countsFrom(), e.limit(), england));
    }

    private void stop(List<ClockRule> stopped, CaseEvent e) {
        sql.call(
                "select stop_clocks(?::uuid[], ?, ?)",
                stopped.stream().map(ClockRule::id).toList(),
                e.subject(),
                e.happenedAt());
    }
}
