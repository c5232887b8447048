package org.waymark.meetings;

/**
 * Who reads a piece of a meeting: all who are asked to come, or only those who attend the whole.
 */
public enum Audience {
    EVERYBODY("Everybody who is invited"),
    WHOLE_ONLY("Only those who attend the whole meeting");

    private final String words;

    Audience(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
