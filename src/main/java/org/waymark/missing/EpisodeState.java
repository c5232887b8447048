package org.waymark.missing;

/** How far an episode has come. None ends silently: each end has its words. */
public enum EpisodeState {
    OPEN("Not back"),
    RETURNED("Back"),
    CLOSED_AT_18("Closed at the 18th birthday"),
    SET_ASIDE("Set aside");

    private final String words;

    EpisodeState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
