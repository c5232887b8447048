package org.waymark.protection;

import org.jspecify.annotations.Nullable;

/** Whether something was left out. */
final class Blank {
    private Blank() {}

    static boolean is(@Nullable String words) {
        return words == null || words.isBlank();
    }

    /** Null where it was left out. */
    static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
