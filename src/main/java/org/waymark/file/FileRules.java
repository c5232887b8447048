package org.waymark.file;

import org.waymark.web.Rule;

/** What an address of the history can get wrong. */
public enum FileRules implements Rule {
    PAGE_UNKNOWN("There is no such page of this list: begin with the first"),
    KIND_UNKNOWN("Choose a kind of event from the list"),
    PERIOD_NOT_DATES("From and until must be real dates"),
    PERIOD_BACKWARDS("Until must be the same day as from, or later"),
    AGENCY_UNKNOWN("Choose an agency from the list");

    private final String words;

    FileRules(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return "product.md, the file";
    }
}
