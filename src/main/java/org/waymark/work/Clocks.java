package org.waymark.work;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.BankHolidays;
import org.waymark.sql.Sql;

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
     * The due moment of a rule for something that starts at this instant.
     *
     * @throws IllegalArgumentException when no edition of the rule is in force then
     */
    public Instant due(String key, Instant start) {
        return rules.all().stream()
                .filter(r -> r.key().equals(key) && r.inForce(start))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + key + " in force"))
                .due(start, england);
    }

    /** Keeps why the clocks of a rule about a subject were not kept to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void explain(String key, UUID subject, String why) {
        sql.update(
                """
                update clock c set breach_reason = ?, version = c.version + 1 from clock_rule r
                where r.id = c.rule_id and r.key = ? and c.subject_id = ?
                """,
                why,
                key,
                subject);
    }
}
