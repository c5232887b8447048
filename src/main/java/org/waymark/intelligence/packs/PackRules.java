package org.waymark.intelligence.packs;

import org.waymark.web.Rule;

/** Why an item cannot leave as a pack. */
public enum PackRules implements Rule {
    PACK_NOT_CHECKED(
            "A second person checks the item first: unchecked information is not passed on"),
    PACK_NAMES_SOURCE(
            "These words name who it comes from. Release a text of your own first: then the pack holds that text alone"),
    PACK_TELLS_TOO_MUCH(
            "These words hold a file number, the address of a placement or another child’s name. Release a text of your own first:"
                    + " then the pack holds that text alone");

    private final String words;

    PackRules(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return "domain.md E.3";
    }
}
