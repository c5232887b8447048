package org.waymark.support;

/** Who agreed. */
public enum AgreedBy {
    CHILD("The child"),
    PARENT("A parent or carer"),
    AGENCY("An agency");

    private final String words;

    AgreedBy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
