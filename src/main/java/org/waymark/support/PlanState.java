package org.waymark.support;

/**
 * Where a plan stands. At 18 it stands still until a person decides how it goes on (domain.md G.4).
 */
public enum PlanState {
    OPEN("Open"),
    EIGHTEEN("Standing still since the 18th birthday"),
    AFTER_18("Goes on after 18"),
    ENDED("Ended");

    private final String words;

    PlanState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether items may be added and changed. */
    public boolean isLive() {
        return this == OPEN || this == AFTER_18;
    }
}
