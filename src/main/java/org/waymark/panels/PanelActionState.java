package org.waymark.panels;

/** Where an action stands. */
public enum PanelActionState {
    OPEN("Open"),
    DONE("Done"),
    NOT_DONE("Not done");

    private final String words;

    PanelActionState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
