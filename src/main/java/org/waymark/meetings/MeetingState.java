package org.waymark.meetings;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED("Planned"),
    HELD("Held"),
    CANCELLED("Cancelled");

    private final String words;

    MeetingState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
