package org.waymark.court;

/** Where a hearing stands. */
public enum HearingState {
    PLANNED("Planned"),
    HELD("Held"),
    MOVED("Moved to another day"),
    CANCELLED("Not held any more");

    private final String words;

    HearingState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
