package org.waymark.protection;

/** How an emergency protection order ended. */
public enum OrderEnd {
    EXPIRED("It ran out"),
    DISCHARGED("The court discharged it"),
    FOLLOWED("Another order, or an agreement with the family, took its place"),
    NOT_NEEDED("The child could safely go back");

    private final String words;

    OrderEnd(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
