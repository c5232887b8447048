package org.waymark.support;

/** In whose words an outcome stands. */
public enum Whose {
    CHILD("The child's own words"),
    WORKER("A worker's words, the child is not yet asked");

    private final String words;

    Whose(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
