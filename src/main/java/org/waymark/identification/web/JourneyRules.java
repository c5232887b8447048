package org.waymark.identification.web;

import org.waymark.web.Rule;

/** What was typed but cannot be read, and the questions that only the pages ask. */
enum JourneyRules implements Rule {
    DANGER_UNANSWERED(
            "Select yes if a child is, or may be, in immediate danger", "guide ¶8; safety rule 1"),
    MATCH_UNANSWERED("Select a child, or none of these", "safety rule 4"),
    WORKER_UNANSWERED("Select a person, or none of these", "safety rule 5"),
    DATE_UNREADABLE(
            "Enter a real date. Leave out the day, or the day and the month, if you do not know them",
            "guide ¶4"),
    DAY_UNREADABLE("Enter a real date with a day, a month and a year", "R-06"),
    TIME_UNREADABLE("Enter a time such as 4:15pm, or leave it out", "guide ¶4"),
    AGE_UNREADABLE("Enter an age in whole years, such as 14", "domain.md A.3");

    private final String words;
    private final String source;

    JourneyRules(String words, String source) {
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
