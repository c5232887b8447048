package org.waymark.network;

/** From which record a link comes. Who told it is never kept here (guide ¶16; domain.md E.3). */
public enum SourceKind {
    CONCERN("A concern"),
    MISSING_FACT("A fact from a return interview"),
    INFORMATION("Information given to the police"),
    OWN_RECORD("My agency's own record");

    private final String words;

    SourceKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
