package org.waymark.referral;

import org.waymark.web.Rule;

/** What a referral, its decision and immediate protection need. */
public enum ReferralRules implements Rule {
    REFERRAL_NEEDS_DISCUSSION_OR_REASON(
            "Discuss the concern first, or say why you are referring directly", "guide ¶7, R-11"),
    URGENT_NEEDS_REASON("Enter why it is urgent", "product.md safety rule 2"),
    SUPPRESSING_POLICE_NEEDS_REASON(
            "Enter why the police should not receive this referral", "guide ¶7, R-12"),
    ALREADY_REFERRED("This concern has already been referred", "guide ¶7"),
    ALREADY_ACKNOWLEDGED("Someone else has already acknowledged this", "guide ¶7"),
    ALREADY_CLAIMED("Someone else has already started on this referral", "guide ¶8"),
    ALREADY_DECIDED("Someone else has already decided this referral", "guide ¶8"),
    CHANGED_MEANWHILE("Someone else has changed this since you opened it", "architecture.md"),
    SCREENING_NEEDS_WORDS(
            "Enter what you checked about the child's safety", "product.md safety rule 2"),
    DECISION_NEEDS_COURSE("Select a course of action", "guide ¶8"),
    DECISION_NEEDS_RATIONALE("Enter why you chose this course of action", "guide ¶8"),
    DECISION_NEEDS_CONSULTED(
            "Enter who you discussed this with, or why you spoke to nobody", "guide ¶8"),
    DECISION_NEEDS_WISHES(
            "Enter the child's wishes and feelings, or why they are not yet known",
            "guide ¶11, R-22"),
    DECISION_NEEDS_EXPLOITATION("Select whether exploitation is suspected", "guide ¶9"),
    LATE_DECISION_NEEDS_REASON("Enter why the decision is late", "guide ¶8, R-14"),
    BELOW_SECTION_17_NEEDS_MANAGER(
            "Exploitation is suspected: a manager must agree to anything below a section 17 assessment",
            "guide ¶9, R-17"),
    OVERRIDE_NEEDS_REASON("Enter your reason", "guide ¶9, R-17"),
    OVERRIDE_IS_ANOTHER_PERSONS("Another manager must answer your own request", "guide ¶9, R-17"),
    ALREADY_ANSWERED("Someone else has already answered this", "architecture.md"),
    ESCALATION_NEEDS_WORDS("Enter why you disagree", "product.md step 2"),
    ESCALATION_NEEDS_ANSWER("Enter your answer", "product.md step 2"),
    ESCALATION_IS_ABOUT_OWN_DECISION(
            "Another manager must answer a disagreement with your own decision",
            "product.md step 2"),
    ESCALATION_NEEDS_CHOICE(
            "Select whether the decision stands or the referral is decided again",
            "product.md step 2"),
    POLICE_ALREADY_HAVE_IT("The police already have this referral", "guide ¶7, R-12"),
    NOT_DECIDED_YET("This referral has not been decided yet", "guide ¶8"),
    PROTECTION_NEEDS_OFFICER("Enter the officer's name and number", "Children Act 1989 s46"),
    PROTECTION_NEEDS_TAKEN_AT("Enter when police protection was taken", "Children Act 1989 s46(6)"),
    PROTECTION_IN_THE_FUTURE(
            "When police protection was taken must be in the past", "Children Act 1989 s46(6)"),
    PROTECTION_NEEDS_REASON(
            "Enter why the child would otherwise be likely to suffer significant harm",
            "Children Act 1989 s46(1)"),
    PROTECTION_ALREADY_RUNNING(
            "The child is already in police protection", "Children Act 1989 s46"),
    PROTECTION_END_NEEDS_REASON("Enter why police protection ended", "Children Act 1989 s46(5)");

    private final String words;
    private final String source;

    ReferralRules(String words, String source) {
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

    /** Somebody else was faster. */
    @Override
    public boolean isConflict() {
        return name().startsWith("ALREADY_")
                || this == CHANGED_MEANWHILE
                || this == POLICE_ALREADY_HAVE_IT;
    }
}
