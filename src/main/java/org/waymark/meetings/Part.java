package org.waymark.meetings;

/** How much of a meeting somebody attends, and so reads. */
public enum Part {
    WHOLE("The whole meeting"),
    PART("Only a part of it"),
    NONE("Not to attend");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
