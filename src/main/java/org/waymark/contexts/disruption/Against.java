package org.waymark.contexts.disruption;

/** What a tool may be used against. */
public enum Against {
    PERSON("A person"),
    PREMISES("Premises"),
    EITHER("A person or premises");

    private final String words;

    Against(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
