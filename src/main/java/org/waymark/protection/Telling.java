package org.waymark.protection;

/**
 * Whether somebody has been told. Nobody is told without asking whether it is safe (safety rule 7).
 */
public enum Telling {
    TOLD("Yes"),
    NOT_YET("Not yet"),
    NOT_SAFE("It is not safe to tell them");

    private final String words;

    Telling(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
