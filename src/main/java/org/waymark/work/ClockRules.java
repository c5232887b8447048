package org.waymark.work;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.sql.Sql;

/**
 * The rules in the table, read once: they change with a migration or a new pack, and then the node
 * restarts.
 */
@Component
class ClockRules {
    private final Sql sql;
    private volatile List<ClockRule> rules = List.of();

    ClockRules(Sql sql) {
        this.sql = sql;
    }

    List<ClockRule> all() {
        if (rules.isEmpty())
            rules =
                    sql.list(
                            """
                            select id, key, name, starts_on, stops_on, amount, unit, source, effective_from, effective_to
                            from clock_rule order by key, effective_from
                            """,
                            r ->
                                    new ClockRule(
                                            r.uuid("id"),
                                            r.text("key"),
                                            r.text("name"),
                                            r.text("starts_on"),
                                            Set.copyOf(r.texts("stops_on")),
                                            r.number("amount"),
                                            r.kind("unit", ClockUnit.class),
                                            r.text("source"),
                                            r.findDate("effective_from"),
                                            r.findDate("effective_to")));
        return rules;
    }
}
