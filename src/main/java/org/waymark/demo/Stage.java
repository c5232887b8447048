package org.waymark.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.waymark.calendar.AreaClock;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.England;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKey;

/** Lets a person of Northmoor do something at a moment that lies relative to today. */
@Component
class Stage {
    private final Clock clock;
    private final BankHolidays england;
    private final Cast cast;

    Stage(Clock clock, BankHolidays england, Cast cast) {
        this.clock = clock;
        this.england = england;
        this.cast = cast;
    }

    <T> T as(String name, Instant at, Supplier<T> work) {
        var person = cast.get(name);
        var result = new java.util.ArrayList<T>(1);
        AreaClock.at(at, () -> CurrentPractitioner.run(person, () -> result.add(work.get())));
        return result.getFirst();
    }

    void run(String name, Instant at, Runnable work) {
        var person = cast.get(name);
        AreaClock.at(at, () -> CurrentPractitioner.run(person, work));
    }

    /** The nth working day before today, at a time in England. */
    Instant workingDay(int before, String time) {
        return day(workingDay(before), time);
    }

    Instant daysAgo(int days, String time) {
        return day(today().minusDays(days), time);
    }

    Instant minutesAgo(int minutes) {
        return clock.instant().minusSeconds(60L * minutes);
    }

    LocalDate workingDay(int before) {
        var day = today();
        for (int left = before; left > 0; ) {
            day = day.minusDays(1);
            if (england.isWorkingDay(day)) left--;
        }
        return day;
    }

    LocalDate today() {
        return England.dateOf(clock.instant());
    }

    /** A date of birth that makes somebody this old on the day the area is loaded. */
    Birth aged(int years) {
        var birthday = today().minusYears(years).minusDays(100);
        return new Birth(birthday, BirthPrecision.DAY);
    }

    static CommandKey key() {
        return new CommandKey(UUID.randomUUID().toString());
    }

    private static Instant day(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(England.ZONE).toInstant();
    }
}
