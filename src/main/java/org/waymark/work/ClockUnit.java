package org.waymark.work;

import java.time.Duration;
import java.time.Instant;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.England;
import org.waymark.calendar.WorkingDays;

/** In what a limit is counted. Hours are clock hours; days and months end with their last day. */
public enum ClockUnit {
    WORKING_DAYS("working day") {
        @Override
        Instant after(Instant start, int amount, BankHolidays england) {
            return new WorkingDays(amount).after(start, england);
        }
    },
    HOURS("hour") {
        @Override
        Instant after(Instant start, int amount, BankHolidays england) {
            return start.plus(Duration.ofHours(amount));
        }
    },
    DAYS("day") {
        @Override
        Instant after(Instant start, int amount, BankHolidays england) {
            return England.endOf(England.dateOf(start).plusDays(amount));
        }
    },
    MONTHS("month") {
        @Override
        Instant after(Instant start, int amount, BankHolidays england) {
            return England.endOf(England.dateOf(start).plusMonths(amount));
        }
    };

    private final String one;

    ClockUnit(String one) {
        this.one = one;
    }

    /** "1 working day", "72 hours". */
    String words(int amount) {
        return amount + " " + one + (amount == 1 ? "" : "s");
    }

    abstract Instant after(Instant start, int amount, BankHolidays england);
}
