package org.waymark.access.unexplained;

/** Why a look needs a person's eye. None of them says that it was wrong. */
public enum WhyOdd {
    CONFLICT("A conflict of interest: they are kept away from this child"),
    SEARCH_FLAGGED("It followed within an hour on a search for their own or a declared name"),
    ENDED("Their part in this file had ended before they looked"),
    NOTHING("Nothing in the records gave them a part in this file then"),
    TEAM_ONLY("Only their team has this file, and nothing shows what they had to do there");

    private final String words;

    WhyOdd(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
