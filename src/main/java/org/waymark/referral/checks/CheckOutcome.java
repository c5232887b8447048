package org.waymark.referral.checks;

/** What an agency answers. "Nothing known" is an answer too. */
public enum CheckOutcome {
    KNOWN("We know something"),
    NOTHING_KNOWN("Nothing is known to us"),
    CANNOT_ANSWER("We cannot answer");

    private final String words;

    CheckOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
