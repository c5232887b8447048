package org.waymark.referral.checks;

/** What came of a telephone call about a check. */
public enum Reached {
    NOBODY("Nobody answered"),
    MESSAGE("I left a message, without a name"),
    WILL_ANSWER("They will answer"),
    ANSWERED("They told me the answer");

    private final String words;

    Reached(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
