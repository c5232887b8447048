package org.waymark.trafficking;

/** What the competent authority decided. A negative decision ends no support and no concern. */
public enum NrmOutcome {
    POSITIVE("Positive"),
    NEGATIVE("Negative");

    private final String words;

    NrmOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
