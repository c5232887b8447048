package org.waymark.identification;

/** How far a request for advice has come. */
public enum ConsultationState {
    ASKED("Waiting for an answer"),
    PASSED_ON("Passed on, because it was not answered"),
    ANSWERED("Answered"),
    /** The concern was referred before anybody answered; advice is still welcome. */
    OVERTAKEN("Referred before it was answered");

    private final String words;

    ConsultationState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isWaiting() {
        return this == ASKED || this == PASSED_ON;
    }
}
