package org.waymark.intelligence;

/**
 * Danger is 999 and a referral, not this; information about it comes after them (domain.md E.1).
 */
public enum Urgency {
    NOBODY_IN_DANGER("No, not as far as I know"),
    DANGER_TOLD("Yes, and I have called 999 or 101 and made a referral"),
    DANGER_NOT_TOLD("Yes, and nobody has been told yet");

    private final String words;

    Urgency(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
