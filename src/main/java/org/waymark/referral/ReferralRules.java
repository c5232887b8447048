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
    CONSULTED_NEEDS_NAME("Enter who you discussed it with", "guide ¶8"),
    CONSULTED_NEEDS_AGENCY("Enter which agency or service they are from", "guide ¶8"),
    CONSULTED_NEEDS_SAID("Enter what they said", "guide ¶8"),
    CONSULTED_IN_THE_FUTURE("The day you spoke to them must be today or in the past", "guide ¶8"),
    DECISION_NEEDS_WISHES(
            "Select whether the child's wishes and feelings are known", "guide ¶11, R-22"),
    WISHES_NEED_WORDS("Enter what the child said or showed", "guide ¶11, R-22"),
    WISHES_NEED_HOW("Enter how their wishes and feelings were found out", "guide ¶11, R-22"),
    WISHES_NEED_DAY(
            "Enter the date on which the child said it, such as 24 11 2026", "guide ¶11, R-22"),
    WISHES_IN_THE_FUTURE(
            "The date on which the child said it must be today or in the past", "guide ¶11, R-22"),
    WISHES_NEED_WEIGHT("Enter what weight you gave to it", "guide ¶11, R-22"),
    WISHES_NEED_REASON("Enter why they are not yet known", "guide ¶11, R-22"),
    DECISION_NEEDS_EXPLOITATION("Select whether exploitation is suspected", "guide ¶9"),
    LATE_DECISION_NEEDS_REASON("Enter why the decision is late", "guide ¶8, R-14"),
    BELOW_SECTION_17_NEEDS_MANAGER(
            "Exploitation is suspected: a manager must agree to anything below a section 17 assessment",
            "guide ¶9, R-17"),
    UNDER_13_NEEDS_MANAGER(
            "The child was, or may have been, under 13: a manager must agree to anything below a section 17 assessment",
            "guide ¶6; domain.md A.3"),
    NO_STEP_NEEDS_NEXT_STEP("Enter what would change this decision", "domain.md A.2"),
    ADDITION_NEEDS_WORDS("Enter what you want to add", "domain.md H.5"),
    NOT_LATE("This decision was made in time", "guide ¶8, R-14"),
    OVERRIDE_NOT_NEEDED(
            "A manager is asked only about family help, advice, or keeping the referral on record",
            "guide ¶9, R-17"),
    OVERRIDE_ALREADY_ASKED(
            "A manager has already been asked about this course of action", "guide ¶9, R-17"),
    OVERRIDE_NEEDS_ANSWER("Select whether you agree", "guide ¶9, R-17"),
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
    PROTECTION_NEEDS_CHILD(
            "Open the referral or the file of the child first, and record it from there",
            "Children Act 1989 s46"),
    PROTECTION_NEEDS_OFFICER("Enter the officer's name and number", "Children Act 1989 s46"),
    PROTECTION_NEEDS_TAKEN_AT(
            "Enter the date and the time at which police protection was taken, such as 25 11 2026 and 11:15pm",
            "Children Act 1989 s46(6)"),
    TIME_LEFT_OUT(
            "The clocks went forward that night and there was no such time: check it",
            "Children Act 1989 s46(6)"),
    PROTECTION_IN_THE_FUTURE(
            "When police protection was taken must be in the past", "Children Act 1989 s46(6)"),
    PROTECTION_NEEDS_REASON(
            "Enter why the child would otherwise be likely to suffer significant harm",
            "Children Act 1989 s46(1)"),
    PROTECTION_NEEDS_NEW_FACTS(
            "The child was in police protection before, and it is not renewed on the same facts: enter what is new",
            "Children Act 1989 s46(6)"),
    NOT_SAFE_NEEDS_REASON(
            "Enter why it is not safe to tell the parents", "product.md safety rule 7"),
    PROTECTION_ALREADY_RUNNING(
            "The child is already in police protection", "Children Act 1989 s46"),
    PROTECTION_END_NEEDS_REASON("Enter why police protection ended", "Children Act 1989 s46(5)"),
    PROTECTION_END_NEEDS_MOMENT(
            "Enter the date and the time at which it ended, or leave both empty",
            "Children Act 1989 s46(5)"),
    PROTECTION_ENDS_BEFORE_IT_BEGAN(
            "It cannot have ended before it was taken, nor in the future",
            "Children Act 1989 s46(5)"),
    PROTECTION_ENDED_BY_LAW(
            "Police protection ends by itself after 72 hours: enter that moment or an earlier one",
            "Children Act 1989 s46(6)"),
    ENQUIRY_NEEDS_WORDS(
            "Enter what is being done: who holds the strategy discussion, and when",
            "Children Act 1989 s47(1)(a)");

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
        return switch (this) {
            case ALREADY_REFERRED,
                    ALREADY_ACKNOWLEDGED,
                    ALREADY_CLAIMED,
                    ALREADY_DECIDED,
                    ALREADY_ANSWERED,
                    OVERRIDE_ALREADY_ASKED,
                    POLICE_ALREADY_HAVE_IT,
                    CHANGED_MEANWHILE ->
                    true;
            default -> false;
        };
    }
}
