package org.waymark.sharing;

/** What allows it for information about offences (domain.md E.4). */
public enum OffenceCondition {
    NONE("There is nothing about offences in it"),
    PREVENTING_CRIME("Preventing or detecting unlawful acts (Schedule 1 paragraph 10)"),
    SAFEGUARDING("Safeguarding of children (Schedule 1 paragraph 18)");

    private final String words;

    OffenceCondition(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
