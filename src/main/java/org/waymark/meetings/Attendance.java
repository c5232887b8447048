package org.waymark.meetings;

/** Whether somebody came. */
public enum Attendance {
    THROUGHOUT("There throughout"),
    PART("There for part of it"),
    REPRESENTED("Somebody else came for them"),
    APOLOGIES("Sent apologies"),
    ABSENT("Did not come");

    private final String words;

    Attendance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
