package org.waymark.intelligence;

/** How the sender came to know it, without saying from whom (domain.md E.3). */
public enum HowKnown {
    SEEN_OR_HEARD("I saw or heard it myself"),
    TOLD_BY_CHILD("A child said it"),
    TOLD_BY_SOMEBODY("Somebody else said it"),
    ANONYMOUS("Somebody said it who did not give a name"),
    RECORD("I read it in a record");

    private final String words;

    HowKnown(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
