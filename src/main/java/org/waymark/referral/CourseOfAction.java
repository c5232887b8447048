package org.waymark.referral;

/**
 * What a qualified social worker can decide on a referral (domain.md A.2). Every one says what
 * happens next.
 */
public enum CourseOfAction {
    IMMEDIATE_PROTECTION("Immediate protection", "Protect the child now", false),
    STRATEGY_DISCUSSION(
            "Strategy discussion", "Hold a strategy discussion with police and health", false),
    SECTION_17_ASSESSMENT("Section 17 assessment", "Start the assessment under section 17", false),
    LINK_TO_OPEN_FILE(
            "Link to work already open", "Pass this to the worker who holds the open file", false),
    TRANSFER_TO_OTHER_AREA(
            "Transfer to another area",
            "Send the referral to the other area and get its receipt",
            false),
    FAMILY_HELP(
            "Family help or early help", "Ask the family help service to contact the family", true),
    ADVICE_OR_SIGNPOST(
            "Advice or signposting", "Give the referrer advice or the name of a service", true),
    NO_FURTHER_STEP(
            "Keep on record; say what would change this", "Keep the referral on record", true);

    private final String words;
    private final String next;
    private final boolean belowSection17;

    CourseOfAction(String words, String next, boolean belowSection17) {
        this.words = words;
        this.next = next;
        this.belowSection17 = belowSection17;
    }

    public String words() {
        return words;
    }

    /** The next step, as a task. */
    public String next() {
        return next;
    }

    /** Needs a manager while exploitation is suspected (guide ¶9, R-17). */
    public boolean belowSection17() {
        return belowSection17;
    }

    /** Protection does not wait for wishes and feelings (safety rule 1). */
    public boolean protects() {
        return this == IMMEDIATE_PROTECTION || this == STRATEGY_DISCUSSION;
    }
}
