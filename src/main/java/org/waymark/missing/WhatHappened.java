package org.waymark.missing;

/** What became of the offer of a return interview, one fact at a time. */
public enum WhatHappened {
    OFFERED("I offered it, and wait for an answer"),
    ACCEPTED("The child accepted"),
    DECLINED("The child declined"),
    NOT_POSSIBLE("It is not possible"),
    ARRANGED("A time is arranged");

    private final String words;

    WhatHappened(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
