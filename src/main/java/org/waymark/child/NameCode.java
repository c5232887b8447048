package org.waymark.child;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.jspecify.annotations.Nullable;

/**
 * A name as search compares it: folded spelling, and how it sounds. Made here and stored, never
 * computed in SQL.
 */
record NameCode(String folded, String sound) {
    static final int LONGEST_SOUND = 6;

    /** Letters that Unicode does not take apart into a letter and a mark. */
    private static final Map<String, String> PLAIN =
            Map.of("ø", "o", "ł", "l", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i");

    static NameCode of(@Nullable String name) {
        if (name == null) return new NameCode("", "");
        var folded = fold(name).replaceAll("[^\\p{L}]", "");
        var metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(LONGEST_SOUND);
        var sound = metaphone.doubleMetaphone(folded);
        return new NameCode(folded, sound == null || sound.isEmpty() ? folded : sound);
    }

    /** Small letters without marks. */
    static String fold(String text) {
        var folded =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        for (var letter : PLAIN.entrySet())
            folded = folded.replace(letter.getKey(), letter.getValue());
        return folded;
    }
}
