package org.waymark.protection;

/** What a strategy discussion decides (guide ¶10, domain.md A.2). */
public enum StrategyDecision {
    SECTION_47_JOINT("A section 47 enquiry, together with the police"),
    SECTION_47_SINGLE("A section 47 enquiry by children’s social care alone"),
    ASSESSMENT("No section 47 enquiry: the section 17 assessment starts or goes on"),
    OTHER_STEP("No section 47 enquiry: something else is done");

    private final String words;

    StrategyDecision(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether it starts an enquiry, which nothing refuses or slows (safety rule 1). */
    public boolean enquires() {
        return this == SECTION_47_JOINT || this == SECTION_47_SINGLE;
    }
}
