package org.waymark.access.unexplained;

/** What explains a look, in words; the function {@code explain_read} says which. */
enum Explained {
    OWN_PART("A part of their own: assignment, referral, meeting, plan or being told"),
    BREAK_GLASS("Break-glass, which is reviewed by itself"),
    TASK("A task of theirs there"),
    TEAM_DUTY("Their team on duty, or a file new to their team"),
    ANSWERS_FOR_TEAM("They answer for the team that has it"),
    RECORDED_THERE("They recorded something there in the last 90 days"),
    LIST("A list or a search of their team's files"),
    EXISTENCE("Only that a restricted file exists"),
    OFFICE("Data protection, a manager told of break-glass, or Waymark itself");

    private final String words;

    Explained(String words) {
        this.words = words;
    }

    /** Also of what was not explained. */
    static String words(String how) {
        for (var e : values()) if (e.name().equals(how)) return e.words;
        return "Put to data protection: " + WhyOdd.valueOf(how).words();
    }
}
