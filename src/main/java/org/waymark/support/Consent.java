package org.waymark.support;

/** What the young person says to an assessment of their needs as an adult (Care Act 2014 s58). */
public enum Consent {
    AGREES("Agrees"),
    REFUSES("Does not want it"),
    LACKS_CAPACITY("Cannot decide this for themselves, by a record of mental capacity");

    private final String words;

    Consent(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
