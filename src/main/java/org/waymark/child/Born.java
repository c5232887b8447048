package org.waymark.child;

import java.time.LocalDate;
import org.waymark.calendar.Wording;

/** A date of birth in words, no more exactly than it is known, with the age now. */
public final class Born {
    private Born() {}

    public static String words(Birth birth, LocalDate today) {
        var date = birth.date();
        if (date == null) return "Date of birth not known: treated as under 18";
        var day = Wording.day(date);
        return switch (birth.precision()) {
            case DAY -> day + age(birth, today, "");
            case MONTH -> "In " + day.replaceFirst("^\\d+ ", "") + age(birth, today, "about ");
            case YEAR -> "In " + date.getYear() + age(birth, today, "about ");
            case ESTIMATED -> "Estimated, " + date.getYear() + age(birth, today, "about ");
            case UNKNOWN -> "Not known";
        };
    }

    private static String age(Birth birth, LocalDate today, String about) {
        var age = birth.ageOn(today);
        return age.isPresent() ? " (" + about + age.getAsInt() + " years old)" : "";
    }
}
