package org.waymark.child;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.jspecify.annotations.Nullable;

/**
 * A name as search compares it: folded spelling, and how it sounds. Made here and stored, never
 * computed in SQL.
 */
record NameCode(String folded, String sound) {
    static NameCode of(@Nullable String name) {
        if (name == null) return new NameCode("", "");
        var folded =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}]", "");
        var metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(6);
        var sound = metaphone.doubleMetaphone(folded);
        return new NameCode(folded, sound == null || sound.isEmpty() ? folded : sound);
    }
}
