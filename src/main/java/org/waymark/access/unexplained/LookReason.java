package org.waymark.access.unexplained;

/** What explains a look that the records did not. */
public enum LookReason {
    COVERING("They stood in for a colleague"),
    TEAM_WORK("Their team's work, not recorded as theirs"),
    SUPERVISION("Supervision, checking or audit of work"),
    ASKED_BY_OTHERS("They were asked for help with it"),
    MISTAKE("Opened by mistake and left at once"),
    RECORD_WRONG("They had a part in it: the record was wrong or late"),
    OTHER("Something else");

    private final String words;

    LookReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
