package org.waymark.panels;

/** Where a panel stands. */
public enum PanelState {
    PLANNED("Planned"),
    HELD("Held"),
    CANCELLED("Cancelled");

    private final String words;

    PanelState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
