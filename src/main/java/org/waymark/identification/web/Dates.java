package org.waymark.identification.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.casefile.Precision;
import org.waymark.child.Birth;
import org.waymark.identification.Account;

/** Dates of which not everything may be known, in words. */
final class Dates {
    private Dates() {}

    /** "Born 3 April 2012", "Born in 2012", "About 14 years old"; empty where nothing is known. */
    static String born(Birth birth) {
        var date = birth.date();
        if (date == null) return "";
        return switch (birth.precision()) {
            case DAY -> "Born " + Wording.day(date);
            case MONTH -> "Born in " + month(date);
            case YEAR -> "Born in " + date.getYear();
            case ESTIMATED -> "Born about " + date.getYear();
            case UNKNOWN -> "";
        };
    }

    /** Null where nothing was answered. */
    static @Nullable String happened(Account what) {
        var from = what.from();
        if (what.precision() == null) return null;
        if (from == null)
            return what.precision() == Precision.CONTINUING ? "Still going on" : "Not known when";
        return switch (what.precision()) {
            case MINUTE, DAY -> Wording.day(from) + time(what);
            case MONTH -> "In " + month(from);
            case YEAR -> "In " + from.getYear();
            case CONTINUING -> "Still going on, since " + Wording.day(from);
            case UNKNOWN -> "Not known when";
        };
    }

    private static String time(Account what) {
        var from = what.from();
        var time = what.time();
        if (from == null || time == null) return "";
        return " at "
                + Wording.time(
                        from.atTime(time).atZone(org.waymark.calendar.England.ZONE).toInstant());
    }

    private static String month(LocalDate day) {
        return Wording.day(day).split(" ", 2)[1];
    }
}
