package org.waymark.procedures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.OpeningHours;

/**
 * Whom to telephone.
 *
 * @param hours when somebody answers; null for at any time, or when the front door is closed
 * @param note what it is for
 */
public record Contact(
        Kind kind,
        String name,
        String number,
        @Nullable OpeningHours hours,
        @Nullable String note) {
    /** What a contact is for. An emergency and its number are the same in every area. */
    public enum Kind {
        EMERGENCY,
        FRONT_DOOR,
        OUT_OF_HOURS,
        POLICE,
        POLICE_CHILD_PROTECTION,
        LADO,
        ADVICE,
        HEALTH,
        SUPPORT
    }

    /** When it may be called. */
    public String when() {
        if (hours != null) return hours.words();
        return kind == Kind.OUT_OF_HOURS
                ? "evenings, nights, weekends and bank holidays"
                : "at any time";
    }

    boolean answersAt(Instant at, BankHolidays england) {
        return hours == null || hours.includes(at, england);
    }
}
