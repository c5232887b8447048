package org.waymark.identification;

/** How far a concern has come. */
public enum ConcernState {
    RAISED("Raised"),
    CONSULTING("Being discussed"),
    NOT_REFERRED("Not referred"),
    REFERRED("Referred");

    private final String words;

    ConcernState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
