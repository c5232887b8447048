package org.waymark.referral;

/** What an addition to a decision says. */
public enum AboutDecision {
    RATIONALE("why it was chosen"),
    LATENESS("why it was late"),
    OTHER("something else");

    private final String words;

    AboutDecision(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
