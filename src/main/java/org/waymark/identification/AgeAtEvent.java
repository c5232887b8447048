package org.waymark.identification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.Precision;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;

/**
 * How old the child was when it happened (domain.md L.1: law counts the age at the event), as far
 * as both dates are known. Of two possible ages the younger one counts for what is shown.
 *
 * @param least null when nothing is known
 * @param most null when nothing is known
 */
public record AgeAtEvent(@Nullable Integer least, @Nullable Integer most) {
    public static final AgeAtEvent UNKNOWN = new AgeAtEvent(null, null);

    /**
     * @param today the end of what is still going on
     */
    public static AgeAtEvent of(
            Birth birth, @Nullable LocalDate from, Precision precision, LocalDate today) {
        var born = birth.date();
        if (born == null || from == null || birth.precision() == BirthPrecision.ESTIMATED)
            return UNKNOWN;
        var least = birth.latest().ageOn(from);
        var most = birth.ageOn(last(from, precision, today));
        if (most.isEmpty()) return UNKNOWN;
        return new AgeAtEvent(least.orElse(0), most.getAsInt());
    }

    private static LocalDate last(LocalDate from, Precision precision, LocalDate today) {
        var last =
                switch (precision) {
                    case MONTH -> from.withDayOfMonth(from.lengthOfMonth());
                    case YEAR -> from.withDayOfYear(from.lengthOfYear());
                    case CONTINUING -> today;
                    case MINUTE, DAY, UNKNOWN -> from;
                };
        return last.isAfter(today) && !from.isAfter(today) ? today : last;
    }

    /** "12", "12 or 13", "not known". */
    public String words() {
        if (least == null || most == null) return "not known";
        if (least.equals(most)) return least.toString();
        return least + (most - least == 1 ? " or " : " to ") + most;
    }

    boolean isKnown() {
        return least != null;
    }

    boolean mayBe(int from, int to) {
        return least == null || most == null || (least <= to && most >= from);
    }
}
