package org.waymark.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * England's bank holidays, by the jollyday library, and the ones proclaimed for one year only,
 * which no rule foretells.
 */
@Component
public class BankHolidays {
    private static final Set<LocalDate> PROCLAIMED =
            Set.of(
                    LocalDate.of(2022, 6, 3), // Platinum Jubilee
                    LocalDate.of(2022, 9, 19), // State Funeral
                    LocalDate.of(2023, 5, 8)); // Coronation

    private final HolidayManager england =
            HolidayManager.getInstance(ManagerParameters.create("gb"));
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    public Set<LocalDate> of(Year year) {
        return byYear.computeIfAbsent(year.getValue(), y -> load(Year.of(y)));
    }

    /** Monday to Friday, and no bank holiday. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !of(Year.of(day.getYear())).contains(day);
    }

    private Set<LocalDate> load(Year year) {
        var days =
                england.getHolidays(year, "eng").stream()
                        .map(de.focus_shift.jollyday.core.Holiday::getDate)
                        .collect(Collectors.toCollection(TreeSet::new));
        PROCLAIMED.stream().filter(d -> d.getYear() == year.getValue()).forEach(days::add);
        return Set.copyOf(days);
    }
}
