package org.waymark.child;

import org.waymark.web.Rule;

/** What a search needs. */
public enum SearchRules implements Rule {
    NOTHING_TO_LOOK_FOR("Enter a name, a date of birth, a number, an address or a file reference"),
    BIRTH_NOT_A_DATE("Date of birth must be a real date, or a year, or a month and year"),
    NHS_NUMBER_HAS_TEN_DIGITS("An NHS number has 10 digits"),
    UPN_HAS_THIRTEEN_CHARACTERS("A unique pupil number has 13 characters"),
    REFERENCE_SHAPE("A file reference looks like WM-2026-004217");

    private final String words;

    SearchRules(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return "domain.md D.7";
    }
}
