package org.waymark.contexts;

/** What kind of context the casework is about (domain.md C.7). */
public enum ContextKind {
    PLACE("A place"),
    PEER_GROUP("A peer group"),
    SCHOOL("A school or college"),
    ONLINE("An online space");

    private final String words;

    ContextKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
