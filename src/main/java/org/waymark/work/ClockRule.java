package org.waymark.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.England;

/**
 * One edition of one rule. A new edition of the guidance is a new row; running clocks keep theirs.
 */
record ClockRule(
        UUID id,
        String key,
        String name,
        String startsOn,
        Set<String> stopsOn,
        int amount,
        ClockUnit unit,
        String source,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    boolean inForce(Instant at) {
        var day = England.dateOf(at);
        return from != null && !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    boolean beginsAfter(Instant at) {
        return from != null && from.isAfter(England.dateOf(at));
    }

    Instant due(Instant start, BankHolidays england) {
        return due(start, null, england);
    }

    /**
     * @param limit how much of the unit, where the event says it; null: as the rule says
     */
    Instant due(Instant start, @Nullable Integer limit, BankHolidays england) {
        return unit.after(start, limit == null ? amount : limit, england);
    }
}
