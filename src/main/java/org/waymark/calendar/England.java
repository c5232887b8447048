package org.waymark.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Where the area is: dates are England's, instants are UTC. */
public final class England {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private England() {}

    /** The date in England at this instant. */
    public static LocalDate dateOf(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    /**
     * The instant at which clocks in England show this. The hour that comes twice in October is
     * taken as its first coming, so that nothing runs longer than it may; empty for a time that
     * March leaves out.
     */
    public static Optional<Instant> instantOf(LocalDateTime shown) {
        return ZONE.getRules().getValidOffsets(shown).stream().findFirst().map(shown::toInstant);
    }

    /** The first instant after the given day: "due on a day" means before this. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** The same time of the clock that many days later. */
    public static Instant daysAfter(Instant at, int days) {
        return at.atZone(ZONE).plusDays(days).toInstant();
    }

    /** The first instant after the week of a day; weeks end with Sunday. */
    public static Instant endOfWeek(LocalDate day) {
        return endOf(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }
}
