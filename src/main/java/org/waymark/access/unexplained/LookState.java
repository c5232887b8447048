package org.waymark.access.unexplained;

/** Where a question about looks stands. */
public enum LookState {
    OPEN("Nobody has been asked yet"),
    ASKED("Asked, not answered yet"),
    ANSWERED("Answered"),
    EXPLAINED("Explained"),
    CONCERN("A concern about it was opened");

    private final String words;

    LookState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isDecided() {
        return this == EXPLAINED || this == CONCERN;
    }
}
