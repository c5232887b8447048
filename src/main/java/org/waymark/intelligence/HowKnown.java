package org.waymark.intelligence;

/** How the sender came to know it, without saying from whom (domain.md E.3). */
public enum HowKnown {
    SEEN_OR_HEARD("Seen or heard by the sender"),
    TOLD_BY_CHILD("A child said it"),
    TOLD_BY_SOMEBODY("Somebody else said it"),
    ANONYMOUS("Said by somebody who did not give a name"),
    RECORD("Read in a record");

    private final String words;

    HowKnown(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
