package org.waymark.referral.frontdoor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.England;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.Names;
import org.waymark.sql.Row;

/** A child as described, from the columns of child. */
final class Described {
    private Described() {}

    static String name(Row r) {
        return Names.of(
                r.findText("given_name"),
                r.findText("family_name"),
                r.findText("known_as"),
                r.findText("description"));
    }

    /** Null where not even the year of birth is known. */
    static @Nullable Integer age(Row r, Instant now) {
        var birth =
                new Birth(
                        r.findDate("date_of_birth"),
                        r.kind("birth_precision", BirthPrecision.class));
        var age = birth.ageOn(England.dateOf(now));
        return age.isPresent() ? age.getAsInt() : null;
    }
}
