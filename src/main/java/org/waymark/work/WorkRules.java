package org.waymark.work;

import org.waymark.web.Rule;

/** What can be wrong with what is asked of My work and of the first page. */
public enum WorkRules implements Rule {
    PAGE_UNKNOWN("This page of the list is not there. Start at the first", "the API's own rules"),
    REFERENCE_NEEDED("Enter a file reference, such as WM-2026-004217", "domain.md H.2");

    private final String words;
    private final String source;

    WorkRules(String words, String source) {
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
