package org.waymark.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/**
 * The injected clock of the whole application. Tests and the demonstration area, which is dated
 * relative to today, run a piece of work as of another moment with {@link #at}.
 */
@Component
public class AreaClock extends Clock {
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    /** Runs the work as if it were that moment. */
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(MOMENT, moment).run(work);
    }

    /** Microseconds, as the database keeps them: what is read back equals what was written. */
    @Override
    public Instant instant() {
        var now = MOMENT.isBound() ? MOMENT.get() : Instant.now();
        return now.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return England.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
