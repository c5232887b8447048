package org.waymark.calendar;

import java.time.Instant;
import java.time.LocalTime;

/** When an office is open: from one time to another on working days, in England. */
public record OpeningHours(LocalTime from, LocalTime to) {
    public OpeningHours {
        if (!from.isBefore(to)) throw new IllegalArgumentException("opens before it closes");
    }

    public boolean includes(Instant at, BankHolidays england) {
        var there = at.atZone(England.ZONE);
        return england.isWorkingDay(there.toLocalDate())
                && !there.toLocalTime().isBefore(from)
                && there.toLocalTime().isBefore(to);
    }

    /** "Monday to Friday, 8:30am to 5:30pm, except bank holidays". */
    public String words() {
        return "Monday to Friday, %s to %s, except bank holidays"
                .formatted(Wording.time(from), Wording.time(to));
    }
}
