package org.waymark.contexts.disruption;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.child.Birth;

/** Which children a tool is for (domain.md C.8). An unknown age is treated as under 18. */
public enum ChildRule {
    /** For any child. */
    NONE,
    /** Under 16; or under 18 in care, in police protection or under an emergency order. */
    CAWN,
    /** A child in care, in police protection or under an emergency order. */
    IN_CARE;

    /** Whether a child of this birth may be named with this basis on a day. */
    boolean allows(@Nullable ChildBasis basis, Birth birth, LocalDate day) {
        if (this == NONE) return true;
        if (basis == null || isAdult(birth, day)) return false;
        if (basis != ChildBasis.UNDER_16) return true;
        return this == CAWN && !isCertainly16(birth, day);
    }

    private static boolean isAdult(Birth birth, LocalDate day) {
        return birth.certainlyAdultFrom().filter(adult -> !day.isBefore(adult)).isPresent();
    }

    private static boolean isCertainly16(Birth birth, LocalDate day) {
        var latest = birth.latest().ageOn(day);
        return latest.isPresent() && latest.getAsInt() >= 16;
    }
}
