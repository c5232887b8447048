package org.waymark.support;

import org.jspecify.annotations.Nullable;

/** What people write. */
final class Words {
    private Words() {}

    static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }

    static @Nullable String orNull(@Nullable String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }
}
