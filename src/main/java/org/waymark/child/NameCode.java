package org.waymark.child;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.jspecify.annotations.Nullable;

/**
 * A name as search compares it: folded spelling, and how it sounds. Made here and stored, never
 * computed in SQL.
 */
record NameCode(String folded, String sound) {
    static final int LONGEST_SOUND = 6;
    private static final int LONGEST_PARTICLE = 2;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}]");
    private static final Pattern PARTS = Pattern.compile("[\\s\\-'’]+");

    /** Letters that Unicode does not take apart into a letter and a mark. */
    private static final Map<String, String> PLAIN =
            Map.of("ø", "o", "ł", "l", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i");

    static NameCode of(@Nullable String name) {
        if (name == null) return new NameCode("", "");
        var folded = letters(name);
        return new NameCode(folded, sound(folded, false));
    }

    /** As those say it who read the letters in another way: Polish W, Spanish J. */
    static String otherSound(String name) {
        return sound(letters(name), true);
    }

    /** Of "Smith-Jones" or "Abdul Rahman" each name; the short words before a name are none. */
    static List<String> parts(String name) {
        return Arrays.stream(PARTS.split(fold(name)))
                .map(part -> OTHERS.matcher(part).replaceAll(""))
                .filter(part -> part.length() > LONGEST_PARTICLE)
                .toList();
    }

    private static String letters(String name) {
        return OTHERS.matcher(fold(name)).replaceAll("");
    }

    private static String sound(String folded, boolean other) {
        var metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(LONGEST_SOUND);
        var sound = metaphone.doubleMetaphone(folded, other);
        return sound == null || sound.isEmpty() ? folded : sound;
    }

    /** Small letters without marks. */
    static String fold(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        folded = MARKS.matcher(folded).replaceAll("");
        for (var letter : PLAIN.entrySet())
            folded = folded.replace(letter.getKey(), letter.getValue());
        return folded;
    }
}
