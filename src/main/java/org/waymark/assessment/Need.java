package org.waymark.assessment;

/** Whether the child is in need (Children Act 1989 s17). */
public enum Need {
    IN_NEED("In need"),
    NOT_IN_NEED("Not in need");

    private final String words;

    Need(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
