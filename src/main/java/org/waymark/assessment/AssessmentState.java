package org.waymark.assessment;

/** Where an assessment stands. */
public enum AssessmentState {
    OPEN("Being written"),
    SENT("Waiting for authorisation"),
    AUTHORISED("Authorised"),
    CLOSED("Closed");

    private final String words;

    AssessmentState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it may still be written. */
    public boolean isOpen() {
        return this == OPEN;
    }

    public boolean isAuthorised() {
        return this == AUTHORISED || this == CLOSED;
    }
}
