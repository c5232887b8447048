package org.waymark.contexts.disruption;

/** Whether a tool needs a conviction (trap 22). */
public enum Conviction {
    NEEDED("Only after a conviction or caution"),
    NOT_NEEDED("No conviction is needed"),
    VARIES("As the law in force says: ask the lawyers");

    private final String words;

    Conviction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
