package org.waymark.work;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.BankHolidays;
import org.waymark.sql.Sql;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** When something is due, by the rule in force. The only place that other modules learn it from. */
@Service
public class Clocks {
    private final Sql sql;
    private final ClockRules rules;
    private final BankHolidays england;

    Clocks(Sql sql, ClockRules rules, BankHolidays england) {
        this.sql = sql;
        this.rules = rules;
        this.england = england;
    }

    /**
     * The due moment of a rule for something that starts at this instant. What happened before the
     * first edition of the rule, such as a meeting whose year was mistyped, is due by that one: a
     * date never refuses what has to be recorded (safety rule 1).
     *
     * @throws IllegalArgumentException when no edition of the rule is or was in force
     */
    public Instant due(String key, Instant start) {
        return due(key, start, null);
    }

    /**
     * @param limit how much of the rule's unit, where the event says it; null: as the rule says
     */
    public Instant due(String key, Instant start, @Nullable Integer limit) {
        var editions =
                rules.all().stream().filter(r -> r.key().equals(key) && r.from() != null).toList();
        return editions.stream()
                .filter(r -> r.inForce(start))
                .findFirst()
                .or(() -> editions.stream().filter(r -> r.beginsAfter(start)).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no rule " + key + " in force"))
                .due(start, limit, england);
    }

    /**
     * Keeps why a clock was not kept to.
     *
     * @param keys the rules that may have opened it; of several clocks the last one is meant
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void explain(Collection<String> keys, UUID subject, String why) {
        sql.update(
                """
                update clock set breach_reason = ?, version = version + 1 where id = (
                    select c.id from clock c join clock_rule r on r.id = c.rule_id
                    where c.subject_id = ? and r.key = any (?) order by c.started_at desc limit 1)
                """,
                why,
                subject,
                keys);
    }
}
