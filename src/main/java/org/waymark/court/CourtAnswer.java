package org.waymark.court;

/** What the court decided: eligible is not granted (trap 24). */
public enum CourtAnswer {
    GRANTED("Granted"),
    REFUSED("Refused"),
    VARIED("Varied");

    private final String words;

    CourtAnswer(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
