package org.waymark.sharing;

/** What was decided; also not to share is a decision that is kept. */
public enum SharingChoice {
    SHARE("Share it"),
    PART("Share a part of what was asked"),
    REFUSE("Do not share it");

    private final String words;

    SharingChoice(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
