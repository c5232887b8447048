package org.waymark.missing;

/**
 * Whether the interview was held before the child went back, which the guidance prefers where it is
 * possible.
 */
public enum BeforeReturn {
    YES("Before"),
    NO("After"),
    NOT_APPLICABLE("The child did not go back there");

    private final String words;

    BeforeReturn(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
