package org.waymark.missing;

/**
 * Where a return interview stands. The five facts are kept apart from it, each with its time (trap
 * 18).
 */
public enum InterviewState {
    TO_OFFER("Not offered yet"),
    OFFERED("Offered, no answer yet"),
    ACCEPTED("Accepted"),
    DECLINED("Declined"),
    NOT_POSSIBLE("Not possible"),
    DONE("Held");

    private final String words;

    InterviewState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
