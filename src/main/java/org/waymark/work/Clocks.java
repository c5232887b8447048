package org.waymark.work;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.waymark.calendar.BankHolidays;

/** When something is due, by the rule in force. The only place that other modules learn it from. */
@Service
public class Clocks {
    private final ClockRules rules;
    private final BankHolidays england;

    Clocks(ClockRules rules, BankHolidays england) {
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
}
