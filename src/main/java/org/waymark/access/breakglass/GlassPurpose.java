package org.waymark.access.breakglass;

import org.jspecify.annotations.Nullable;

/** What a file is opened for. */
public enum GlassPurpose {
    IMMEDIATE_DANGER("A child may be in danger now", "a child may be in danger now"),
    OUT_OF_HOURS("It is out of hours and cannot wait for the worker", "out of hours"),
    COVERING("I act for a colleague who cannot be reached", "covering for a colleague"),
    OTHER("Something else that cannot wait", "something else");

    private final String words;
    private final String inShort;

    GlassPurpose(String words, String inShort) {
        this.words = words;
        this.inShort = inShort;
    }

    public String words() {
        return words;
    }

    /** As it stands in the history and in "who has looked". */
    String inShort() {
        return inShort;
    }

    static @Nullable GlassPurpose read(@Nullable String name) {
        for (var p : values()) if (p.name().equals(name)) return p;
        return null;
    }
}
