package org.waymark.panels;

/** What is said on an item. */
public enum LineKind {
    SHARED("Information shared"),
    DISCUSSION("Discussion"),
    DECISION("Decision"),
    DISSENT("Did not agree");

    private final String words;

    LineKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
