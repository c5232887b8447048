package org.waymark.access.conflicts;

import org.jspecify.annotations.Nullable;

/** How somebody stands to a child. */
public enum Relation {
    OWN_CHILD("Own child, or a child cared for as a parent"),
    RELATIVE("A relative"),
    HOUSEHOLD("Somebody in the same household"),
    SELF("The same person, now or when they were a child"),
    FRIEND("A friend, or the child of a friend"),
    NEIGHBOUR("A neighbour"),
    OTHER("Something else");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static @Nullable Relation read(@Nullable String name) {
        for (var r : values()) if (r.name().equals(name)) return r;
        return null;
    }
}
