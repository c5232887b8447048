package org.waymark.identification;

/** The answer to "is the child safe". Not known is not the same as no. */
public enum Safe {
    YES("Yes"),
    NO("No"),
    NOT_KNOWN("Not known");

    private final String words;

    Safe(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
