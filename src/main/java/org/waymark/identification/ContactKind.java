package org.waymark.identification;

/** Where the contact with the child happens (domain.md B.3). */
public enum ContactKind {
    IN_PERSON("In person"),
    ONLINE("Online"),
    BOTH("In person and online"),
    NOT_KNOWN("Not known");

    private final String words;

    ContactKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
