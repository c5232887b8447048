package org.waymark.network;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What finds a record: each word of its names, and a plate, a telephone number or a handle from
 * each of its characters on, so that a fragment finds it. Compared as ranges of plain characters.
 */
final class Keys {
    static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;

    private Keys() {}

    /** Words of a name or a description. */
    static Set<String> ofWords(String words) {
        var keys = new LinkedHashSet<String>();
        for (var word : fold(words).split("[^A-Z0-9]+")) if (!word.isEmpty()) keys.add(cut(word));
        var all = plain(words);
        if (!all.isEmpty()) keys.add(cut(all));
        return keys;
    }

    /** A plate, a number or a handle, from each of its characters on. */
    static Set<String> ofCode(String code) {
        var all = plain(code);
        var keys = new LinkedHashSet<String>();
        for (int i = 0; i == 0 || i <= all.length() - SHORTEST; i++)
            if (!all.isEmpty()) keys.add(cut(all.substring(i)));
        return keys;
    }

    /**
     * What somebody typed to find, in one or two ways: each word begins a key, or, where there is a
     * digit, all of it together does, because a plate or a number is often typed in pieces. A way
     * with nothing of three characters is left out: it would find too much.
     */
    static List<List<String>> sought(String typed) {
        var words =
                Stream.of(fold(typed).split("[^A-Z0-9]+"))
                        .filter(w -> !w.isEmpty())
                        .map(Keys::cut)
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList();
        var ways = new ArrayList<List<String>>();
        ways.add(words);
        if (words.size() > 1 && typed.chars().anyMatch(Character::isDigit))
            ways.add(List.of(cut(plain(typed))));
        return ways.stream()
                .filter(way -> way.stream().anyMatch(k -> k.length() >= SHORTEST))
                .toList();
    }

    /** Letters and digits without accents, in capitals: AB1 2CD is AB12CD. */
    static String plain(String text) {
        return fold(text).replaceAll("[^A-Z0-9]", "");
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }

    private static String cut(String key) {
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }
}
