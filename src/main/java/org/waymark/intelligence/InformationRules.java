package org.waymark.intelligence;

import org.waymark.web.Rule;

/** What information for the police needs before it is sent. */
public enum InformationRules implements Rule {
    NEEDS_WORDS("Enter what you know", "guide ¶16, domain.md E.1"),
    WORDS_TOO_LONG("Send one thing at a time, in 2,000 characters or fewer", "domain.md E.3"),
    NEEDS_HOW_KNOWN("Select how you know it", "domain.md E.1"),
    KNOWN_IN_FUTURE("Enter a day that is today or earlier", "domain.md E.1"),
    GRADE_UNKNOWN("Select a grade from 1 to 3 and from A to E, or leave it to the police", "domain.md E.2"),
    CONDITIONS_TOO_LONG("Enter the conditions in 500 characters or fewer", "domain.md E.2"),
    ORIGIN_INCOMPLETE("Say which record this was noticed in, or leave it out", "domain.md E.3"),
    SOURCE_TOO_LONG("Enter each answer about the source in 500 characters or fewer", "domain.md E.3"),
    SOURCE_STILL_NAMED("Confirm that the words do not say who told you or how", "domain.md E.3"),
    DANGER_FIRST(
            "If anybody is in danger now, call 999 and make a referral first. Confirm that this is not urgent",
            "domain.md E.1");

    private final String words;
    private final String source;

    InformationRules(String words, String source) {
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
