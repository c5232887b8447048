package org.waymark.support;

/** Where a need stands. One from a return interview waits until somebody takes it into the plan. */
public enum NeedState {
    WAITING("Waiting to be taken into the plan"),
    OPEN("Being worked on"),
    MET("Met"),
    STOPPED("Stopped");

    private final String words;

    NeedState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
