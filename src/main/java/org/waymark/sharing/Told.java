package org.waymark.sharing;

/** Whether somebody was told what is shared, with whom and why. */
public enum Told {
    TOLD("Yes"),
    WILL_BE("Not yet, they will be told"),
    NOT_TOLD("No");

    private final String words;

    Told(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
