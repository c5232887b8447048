package org.waymark.meetings;

import org.jspecify.annotations.Nullable;

/** What people write. */
final class Said {
    private Said() {}

    static boolean nothing(@Nullable String words) {
        return words == null || words.isBlank();
    }

    static @Nullable String orNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    static String or(@Nullable String words, String otherwise) {
        return words == null || words.isBlank() ? otherwise : words.strip();
    }
}
