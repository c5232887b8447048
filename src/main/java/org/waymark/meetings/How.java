package org.waymark.meetings;

/** How people meet. */
public enum How {
    IN_PERSON("In person"),
    VIDEO("By video"),
    TELEPHONE("By telephone"),
    SOME_OF_EACH("Some in person, some by video or telephone");

    private final String words;

    How(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
