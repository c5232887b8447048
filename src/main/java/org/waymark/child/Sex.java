package org.waymark.child;

/** As the children in need census has it (domain.md D.7). It lowers no concern. */
public enum Sex {
    F("Female"),
    M("Male"),
    U("Not known or unborn");

    private final String words;

    Sex(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
