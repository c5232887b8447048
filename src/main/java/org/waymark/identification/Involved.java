package org.waymark.identification;

/** How many people may be exploiting the child (domain.md B.3). */
public enum Involved {
    ONE("One person"),
    SEVERAL("Several people"),
    NETWORK("A group or network"),
    NOT_KNOWN("Not known");

    private final String words;

    Involved(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
