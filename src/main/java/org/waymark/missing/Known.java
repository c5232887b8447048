package org.waymark.missing;

/** Yes, no, or not known, which is not the same as no. */
public enum Known {
    YES("Yes"),
    NO("No"),
    NOT_KNOWN("Not known");

    private final String words;

    Known(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
