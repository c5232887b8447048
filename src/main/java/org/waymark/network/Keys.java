package org.waymark.network;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What finds a record: each word of its names, and a plate, a telephone number or a handle from
 * each of its characters on, so that a fragment finds it. Compared as ranges of plain characters.
 */
final class Keys {
    static final int SHORTEST = 3;
    private static final int LONGEST = 60;

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

    /** What somebody typed to find: each word has to begin a key; a code may be in pieces. */
    static Collection<String> sought(String typed) {
        var keys = new LinkedHashSet<String>();
        if (typed.chars().anyMatch(Character::isDigit)) keys.add(cut(plain(typed)));
        else
            for (var word : fold(typed).split("[^A-Z0-9]+"))
                if (!word.isEmpty()) keys.add(cut(word));
        keys.removeIf(String::isEmpty);
        return keys;
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
