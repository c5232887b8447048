package org.waymark.network;

/** What is thought of a link. Discounted ones stay, visibly apart. */
public enum LinkStatus {
    ALLEGED("Alleged"),
    CORROBORATED("Corroborated"),
    DISCOUNTED("Discounted");

    private final String words;

    LinkStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
