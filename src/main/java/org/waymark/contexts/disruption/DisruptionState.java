package org.waymark.contexts.disruption;

/** Where a tool stands. */
public enum DisruptionState {
    CONSIDERED("Considered"),
    NOT_PURSUED("Considered, and not pursued"),
    APPLIED("Applied for"),
    GRANTED("Granted or issued, not served yet"),
    REFUSED("Refused"),
    SERVED("Served"),
    ENDED("Ended");

    private final String words;

    DisruptionState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
