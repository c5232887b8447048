package org.waymark.referral.reading;

/** How far a referral is, to those who wait for it. */
public enum Stage {
    RECEIVED("Waiting for a social worker to start"),
    CLAIMED("A social worker has started on it"),
    DECIDED("Decided");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
