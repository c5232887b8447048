package org.waymark.sharing;

/** What the agency that was asked answers. */
public enum VictimAnswer {
    SHARED("Shared what was asked"),
    PART("Shared a part of it"),
    LIMITED("Answered in words only"),
    REFUSED("Not shared"),
    NOT_HELD("Nothing is held");

    private final String words;

    VictimAnswer(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
