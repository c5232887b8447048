package org.waymark.identification;

/**
 * The child's own view, kept apart. It never lowers, closes or delays anything (R-07, safety rule
 * 6).
 */
public enum OwnView {
    NOT_ASKED("Not asked"),
    WORRIED("The child is worried"),
    NOT_WORRIED("The child says nothing is wrong"),
    UNSURE("The child is unsure"),
    DID_NOT_SAY("The child did not say");

    private final String words;

    OwnView(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
