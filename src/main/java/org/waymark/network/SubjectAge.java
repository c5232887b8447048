package org.waymark.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Of a person: under 18 and not known count as a child (safety rules 8 and 10). */
public enum SubjectAge {
    ADULT("Known to be an adult"),
    UNDER_18("Under 18"),
    NOT_KNOWN("Not known");

    private static final int ADULT_AT = 18;
    private final String words;

    SubjectAge(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean countsAsChild() {
        return this != ADULT;
    }

    /** Whether a date of birth says the contrary. */
    boolean contradicts(@Nullable LocalDate born, LocalDate today) {
        if (born == null || this == NOT_KNOWN) return false;
        return born.plusYears(ADULT_AT).isAfter(today) == (this == ADULT);
    }
}
