package org.waymark.bundles;

/** Where the version with words taken out stands. */
public enum BundleState {
    OPEN("Being put together"),
    READING("With the second reader"),
    CONFIRMED("Read by the second reader, can go"),
    ISSUED("Issued");

    private final String words;

    BundleState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
