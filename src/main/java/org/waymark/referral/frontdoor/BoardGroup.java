package org.waymark.referral.frontdoor;

/** The parts of the board, in its order. */
public enum BoardGroup {
    URGENT("Urgent"),
    OVERDUE("Overdue"),
    TODAY("Due today"),
    NEXT("Due next");

    private final String words;

    BoardGroup(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
