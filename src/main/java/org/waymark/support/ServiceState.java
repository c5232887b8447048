package org.waymark.support;

/** Where a service stands: each is a fact with a day of its own. */
public enum ServiceState {
    OFFERED("Offered"),
    ACCEPTED("Accepted"),
    DECLINED("Not taken up"),
    WAITING("On a waiting list"),
    STARTED("Started"),
    ENDED("Ended");

    private final String words;

    ServiceState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
