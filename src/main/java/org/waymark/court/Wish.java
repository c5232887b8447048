package org.waymark.court;

/** What the child wants of a measure; “not asked” until they were (safety rule 6). */
public enum Wish {
    NOT_ASKED("Not asked yet"),
    WANTS("Wants it"),
    DOES_NOT_WANT("Does not want it"),
    NOT_SURE("Not sure");

    private final String words;

    Wish(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
