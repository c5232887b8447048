package org.waymark.contexts;

/** How far an action of a context has come. */
public enum ContextActionState {
    OPEN("To do"),
    DONE("Done"),
    NOT_POSSIBLE("Could not be done");

    private final String words;

    ContextActionState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
