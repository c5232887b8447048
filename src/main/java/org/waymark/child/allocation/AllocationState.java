package org.waymark.child.allocation;

/** Where an offer stands. */
public enum AllocationState {
    OFFERED("Waiting for an answer"),
    ACCEPTED("Accepted"),
    REJECTED("Not accepted"),
    TAKEN_BACK("Taken back");

    private final String words;

    AllocationState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
