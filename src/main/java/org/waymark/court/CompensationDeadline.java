package org.waymark.court;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;

/**
 * The last day to apply for criminal injuries compensation: the 20th birthday where it was reported
 * before the 18th, two years from the report otherwise (domain.md F.2). No charge or conviction is
 * needed; there is discretion after it.
 */
public final class CompensationDeadline {
    private CompensationDeadline() {}

    /** Empty while the date of birth is not known to the day: nobody may be told a wrong date. */
    public static Optional<LocalDate> of(Birth birth, LocalDate reported) {
        var born = birth.date();
        if (born == null || birth.precision() != BirthPrecision.DAY) return Optional.empty();
        var adult = birth.certainlyAdultFrom().orElseThrow();
        return Optional.of(reported.isBefore(adult) ? born.plusYears(20) : reported.plusYears(2));
    }
}
