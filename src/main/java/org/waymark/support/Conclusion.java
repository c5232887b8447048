package org.waymark.support;

/** What a record of mental capacity concludes for one decision. */
public enum Conclusion {
    HAS("Can make this decision"),
    LACKS("Cannot make this decision now");

    private final String words;

    Conclusion(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
