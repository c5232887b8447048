package org.waymark.identification;

/**
 * How the child has been able to take up services: context, never blame, and never a precondition
 * (R-13).
 */
public enum Engagement {
    CONSISTENT("Takes up services"),
    SPORADIC("Sometimes takes up services"),
    NOT_ABLE_YET("Has not felt able to yet"),
    AFRAID("Is afraid to"),
    NOT_KNOWN("Not known");

    private final String words;

    Engagement(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
