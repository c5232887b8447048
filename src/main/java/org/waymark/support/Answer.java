package org.waymark.support;

/** Yes, no, or not known; not known is never no (trap 19). */
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
