package org.waymark.support;

/** Where an action stands; all but the first two ask for words. */
public enum ActionState {
    ASKED("Asked"),
    ACCEPTED("Accepted"),
    DECLINED("Declined"),
    WAITING("Waiting"),
    DONE("Done"),
    STOPPED("Stopped");

    private final String words;

    ActionState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isOver() {
        return this == DECLINED || this == DONE || this == STOPPED;
    }

    public boolean needsWords() {
        return this != ASKED && this != ACCEPTED;
    }
}
