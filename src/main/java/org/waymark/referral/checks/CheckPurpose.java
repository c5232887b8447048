package org.waymark.referral.checks;

/** What the answer is needed for (domain.md E.4: every disclosure has a purpose). */
public enum CheckPurpose {
    DECIDE("To decide within one working day what to do about a referral"),
    SAFETY("To make sure that the child is safe now"),
    VISIT("To visit or contact the family safely");

    private final String words;

    CheckPurpose(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
