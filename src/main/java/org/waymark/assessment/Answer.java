package org.waymark.assessment;

/** An answer that may not be known; not known is not no. */
public enum Answer {
    YES("Yes"),
    NO("No"),
    NOT_KNOWN("Not known");

    private final String words;

    Answer(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
