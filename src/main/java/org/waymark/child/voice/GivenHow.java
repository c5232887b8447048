package org.waymark.child.voice;

/** How the words came onto the page. */
public enum GivenHow {
    ALONE("I wrote it myself", "Written by the child alone"),
    WITH_HELP("Somebody helped me to write it", "Written by the child with help"),
    SAID_ALOUD(
            "I said it and somebody wrote it down",
            "Said by the child, written down by somebody else"),
    NOT_SAID("I do not want to say", "The child did not say how it was written");

    private final String words;
    private final String kept;

    GivenHow(String words, String kept) {
        this.words = words;
        this.kept = kept;
    }

    /** For the child. */
    public String words() {
        return words;
    }

    /** For the file. */
    public String kept() {
        return kept;
    }
}
