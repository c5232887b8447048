package org.waymark.missing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.England;
import org.waymark.casefile.Precision;

/**
 * When something happened, as people know it: a day, and perhaps a time, in England. Without a time
 * it counts from the beginning of the day.
 */
public record Moment(@Nullable LocalDate day, @Nullable LocalTime time) {
    public static final Moment UNKNOWN = new Moment(null, null);

    public static Moment of(Instant at) {
        var there = at.atZone(England.ZONE);
        return new Moment(there.toLocalDate(), there.toLocalTime());
    }

    public boolean isKnown() {
        return day != null;
    }

    public boolean hasTime() {
        return day != null && time != null;
    }

    public Precision precision() {
        return hasTime() ? Precision.MINUTE : Precision.DAY;
    }

    /**
     * @throws NullPointerException when nothing is known
     */
    public Instant instant() {
        var known = Objects.requireNonNull(day);
        var start = time == null ? known.atStartOfDay() : known.atTime(time);
        return start.atZone(England.ZONE).toInstant();
    }

    public @Nullable Instant orNull() {
        return day == null ? null : instant();
    }

    /** What is not said happened just now. */
    public Instant or(Instant now) {
        return day == null ? now : instant();
    }

    /** Without a time, a day is past only when it is not after today. */
    public boolean isAfter(Instant now) {
        return day != null && instant().isAfter(now);
    }
}
