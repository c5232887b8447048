package org.waymark.panels;

/** Whether somebody came. */
public enum PanelAttendance {
    INVITED("Invited"),
    PRESENT("Was there"),
    APOLOGIES("Sent apologies"),
    ABSENT("Was not there");

    private final String words;

    PanelAttendance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
