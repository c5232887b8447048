package org.waymark.sharing;

/** Where a request stands. */
public enum RequestState {
    OPEN("Open"),
    PAUSED("Waiting for an answer: the clock stands"),
    CLOSED("Closed");

    private final String words;

    RequestState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
