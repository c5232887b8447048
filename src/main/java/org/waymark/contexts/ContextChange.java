package org.waymark.contexts;

/** How a person who knows the context judges a later value; never worked out. */
public enum ContextChange {
    BETTER("Better"),
    SAME("The same"),
    WORSE("Worse"),
    NOT_KNOWN("Not known");

    private final String words;

    ContextChange(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
