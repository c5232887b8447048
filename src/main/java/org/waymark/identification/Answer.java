package org.waymark.identification;

/** Not known is not the same as not present (domain.md C.1). */
public enum Answer {
    PRESENT("Present"),
    NOT_PRESENT("Not present"),
    NOT_KNOWN("Not known");

    private final String words;

    Answer(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
