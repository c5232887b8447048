package org.waymark.missing;

/** How the return interview was offered. */
public enum OfferedHow {
    IN_PERSON("In person"),
    TELEPHONE("By telephone"),
    MESSAGE("By message"),
    THROUGH_SOMEBODY("Through somebody the child trusts");

    private final String words;

    OfferedHow(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
