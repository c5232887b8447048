package org.waymark.referral.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.casefile.Precision;

/** When something happened, as exactly as anybody knows. */
record EventDate(@Nullable LocalDate from, Precision precision, @Nullable LocalTime time) {
    String words() {
        if (from == null) return "Not known";
        return switch (precision) {
            case MINUTE, DAY ->
                    Wording.day(from) + (time == null ? "" : " at " + Wording.time(time));
            case MONTH -> "In " + Wording.month(from);
            case YEAR -> "In " + from.getYear();
            case CONTINUING -> "Since " + Wording.day(from) + ", and still going on";
            case UNKNOWN -> "Not known";
        };
    }
}
