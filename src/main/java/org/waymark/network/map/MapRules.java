package org.waymark.network.map;

import org.waymark.web.Rule;

/** What a question to the network needs. */
public enum MapRules implements Rule {
    QUESTION_NEEDS_TWO("Choose one record of each", "guide ¶16"),
    NOTHING_FOUND(
            "Nothing that you may see is found by this. A child is found here only once something is linked to them",
            "guide ¶16; safety rule 4");

    private final String words;
    private final String source;

    MapRules(String words, String source) {
        this.words = words;
        this.source = source;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return source;
    }
}
