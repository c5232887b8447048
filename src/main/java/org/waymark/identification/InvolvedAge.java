package org.waymark.identification;

/**
 * Whether they are adults or children. A child who causes harm is never an offender here: they need
 * a concern of their own (safety rule 8).
 */
public enum InvolvedAge {
    ADULT("Adult"),
    UNDER_18("Under 18"),
    BOTH("Some adult, some under 18"),
    NOT_KNOWN("Not known");

    private final String words;

    InvolvedAge(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean mayBeAChild() {
        return this == UNDER_18 || this == BOTH;
    }
}
