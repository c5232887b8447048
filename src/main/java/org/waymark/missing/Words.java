package org.waymark.missing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people write, and how two pieces of it are known to mean the same. */
final class Words {
    private Words() {}

    static boolean blank(@Nullable String s) {
        return s == null || s.isBlank();
    }

    static @Nullable String orNull(@Nullable String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }

    /**
     * What comes before the first comma, without case, marks and articles: "The Northgate Retail
     * Park, by the cinema" and "northgate retail park" are the same place.
     */
    static String key(String words) {
        var name = words.split("[,;:(]|\\s[–-]\\s", 2)[0];
        var folded =
                java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                        .replaceAll("^(the|a|an) ", "");
        return folded.isEmpty() ? words.strip().toLowerCase(Locale.ROOT) : folded;
    }
}
