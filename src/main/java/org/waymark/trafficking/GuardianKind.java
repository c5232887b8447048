package org.waymark.trafficking;

/** How an Independent Child Trafficking Guardian works with a child (domain.md C.8). */
public enum GuardianKind {
    DIRECT("Direct worker of the child"),
    REGIONAL_COORDINATOR("Regional practice coordinator, who advises those around the child");

    private final String words;

    GuardianKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
