package org.waymark.trafficking;

/** What may be recorded after a referral was considered. */
public enum NrmStepKind {
    NOT_SUBMITTED("Decided not to submit it, with the reason", false),
    CHILD_TOLD("The child was told about it", false),
    REASONABLE_GROUNDS("Reasonable-grounds decision", true),
    CONCLUSIVE_GROUNDS("Conclusive-grounds decision (balance of probabilities)", true),
    RECONSIDERATION("Asked to reconsider a negative decision", false),
    ASKED("Asked the competent authority where it stands", false);

    private final String words;
    private final boolean decision;

    NrmStepKind(String words, boolean decision) {
        this.words = words;
        this.decision = decision;
    }

    public String words() {
        return words;
    }

    /** Positive or negative. */
    public boolean isDecision() {
        return decision;
    }
}
