package org.waymark.browser;

import java.util.UUID;
import java.util.stream.Collectors;

/** Names that no other test has, so that nobody is taken for somebody else. */
public final class Invented {
    private static final String[] SYLLABLES = {
        "ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "wo", "cha",
        "tho"
    };

    private Invented() {}

    /** "Bakudefi". */
    public static String name() {
        var name =
                UUID.randomUUID()
                        .toString()
                        .chars()
                        .limit(5)
                        .mapToObj(c -> SYLLABLES[Character.digit(c, 16)])
                        .collect(Collectors.joining());
        return name.substring(0, 1).toUpperCase(java.util.Locale.UK) + name.substring(1);
    }
}
