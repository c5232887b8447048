package org.waymark.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.England;

/** Where a task stands in My work. Urgent stands above every date (safety rule 2). */
public enum When {
    URGENT("Urgent"),
    OVERDUE("Overdue"),
    TODAY("Today"),
    THIS_WEEK("This week"),
    LATER("Later"),
    NO_DATE("Without a date");

    private final String words;

    When(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static When of(boolean urgent, @Nullable Instant due, Instant now) {
        if (urgent) return URGENT;
        if (due == null) return NO_DATE;
        if (!due.isAfter(now)) return OVERDUE;
        var today = England.dateOf(now);
        if (!due.isAfter(England.endOf(today))) return TODAY;
        return due.isAfter(England.endOfWeek(today)) ? LATER : THIS_WEEK;
    }
}
