package org.waymark.referral.reading;

import java.time.LocalDate;
import org.waymark.calendar.Wording;
import org.waymark.child.Birth;

/** A date of birth as far as it is known, with the age that follows from it. */
final class BirthWords {
    private BirthWords() {}

    static String of(Birth birth, LocalDate today) {
        var date = birth.date();
        if (date == null) return "Not known";
        var words =
                switch (birth.precision()) {
                    case DAY -> Wording.day(date);
                    case MONTH -> Wording.month(date);
                    case YEAR -> Integer.toString(date.getYear());
                    case ESTIMATED -> "About " + date.getYear();
                    case UNKNOWN -> "Not known";
                };
        var age = birth.ageOn(today);
        return age.isPresent() ? words + " (age " + age.getAsInt() + ")" : words;
    }
}
