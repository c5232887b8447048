package org.waymark.contexts.disruption;

/** What this one is against. */
public enum Target {
    PERSON("An adult of concern"),
    PREMISES("Premises");

    private final String words;

    Target(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
