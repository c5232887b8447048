package org.waymark.child;

/** Yes, no, or not known, which is not the same as no (trap 19). */
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
