package org.waymark.identification.web;

import java.time.LocalDate;
import org.waymark.child.Birth;
import org.waymark.identification.AgeAtEvent;

/** How old a child of a journey was when it happened, as far as both dates are known. */
final class Ages {
    private Ages() {}

    static AgeAtEvent of(At at, int child, Reading reading, LocalDate today) {
        var account = reading.command().account();
        return AgeAtEvent.of(birth(at, child, reading), account.from(), account.precise(), today);
    }

    private static Birth birth(At at, int child, Reading reading) {
        var id = at.journey().known(child);
        if (id == null) return reading.described(child).birth();
        var known = at.known().get(id);
        return known == null ? Birth.UNKNOWN : known.birth();
    }
}
