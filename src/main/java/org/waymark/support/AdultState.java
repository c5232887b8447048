package org.waymark.support;

/** Where a request to adult services stands. */
public enum AdultState {
    SENT("Asked"),
    ACCEPTED("Accepted"),
    DECLINED("Declined");

    private final String words;

    AdultState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
