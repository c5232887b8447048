package org.waymark.panels;

/** Where an item stands, from its nomination on. */
public enum ItemState {
    NOMINATED("Waiting for the coordinator"),
    RETURNED("Returned by the coordinator"),
    WITHDRAWN("Withdrawn"),
    AGENDA("On the agenda"),
    DONE("Discussed");

    private final String words;

    ItemState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
