package org.waymark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the area is: dates are England's, instants are UTC. */
public final class England {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private England() {}

    /** The date in England at this instant. */
    public static LocalDate dateOf(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    /** The first instant after the given day: "due on a day" means before this. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
