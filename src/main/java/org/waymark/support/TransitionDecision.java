package org.waymark.support;

/** Whether the needs as an adult are assessed (Care Act 2014 s58). */
public enum TransitionDecision {
    ASSESS("Assess"),
    NOT_ASSESS("Do not assess");

    private final String words;

    TransitionDecision(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
