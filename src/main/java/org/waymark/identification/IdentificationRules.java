package org.waymark.identification;

import org.waymark.web.Rule;

/** What a concern and a consultation need. Short on purpose: everything else can follow. */
public enum IdentificationRules implements Rule {
    CONCERN_NEEDS_A_CHILD("Enter the child's name, or describe them", "guide ¶4"),
    CONCERN_NEEDS_WHAT("Enter what was seen or said", "guide ¶4"),
    CONCERN_NEEDS_WHOSE_WORDS("Select who saw or said it", "guide ¶4, R-06"),
    CONCERN_NEEDS_WHEN("Enter when it happened, or select not known", "guide ¶4"),
    CONCERN_IN_THE_FUTURE("When it happened must be today or in the past", "guide ¶4"),
    CONCERN_NEEDS_SAFE_NOW("Select whether the child is safe now", "product.md safety rule 2"),
    CONCERN_NEEDS_SAFE_HOME(
            "Select whether it is safe for the child to go home", "product.md safety rule 2"),
    PRESENT_NEEDS_EVIDENCE("Enter what was seen for each item marked present", "R-06"),
    NOT_ON_THE_LIST("Select an item of the list, or something else", "R-06"),
    ITEM_NEEDS_ANSWER("Select present, not present or not known", "R-06"),
    ITEM_TWICE("Answer each item of a list once", "R-06"),
    SEEN_IN_THE_FUTURE("When it was seen must be today or in the past", "R-06"),
    BIRTH_IN_THE_FUTURE("Date of birth must be today or in the past", "domain.md L.1"),
    YEAR_UNLIKELY("Check the year", "domain.md L.1"),
    TOO_MANY_CHILDREN("Raise a concern about 20 children at most at once", "guide ¶4"),
    CHILD_TWICE("This child is in the concern already", "guide ¶4"),
    CHILD_NOT_AVAILABLE(
            "Select a child whom you already see, or describe the child",
            "product.md safety rule 4"),
    OBSERVATION_OF_NOTHING("Select an earlier concern that you see", "product.md step 1"),
    OBSERVATION_OF_ANOTHER_CHILD(
            "An observation is added to an earlier concern about the same child",
            "product.md step 1"),
    WORKER_NOT_FOUND("Select one of the people shown, or none of them", "product.md safety rule 5"),
    WORKER_IS_YOU(
            "This is you: ask a colleague or the designated officer (LADO) to record it",
            "product.md safety rule 5"),
    ALLEGATION_NEEDS_ABOUT(
            "Enter who the concern is about and the work they do", "product.md safety rule 5"),
    PERSON_NOT_FOUND(
            "Enter the e-mail address of somebody who uses Waymark", "product.md safety rule 5"),
    PERSON_IS_OFFICER(
            "You cannot keep yourself away: hand this to another officer",
            "product.md safety rule 5"),
    CORRECTION_NEEDS_PART("Select which part of the concern this is about", "domain.md H.5"),
    CORRECTION_NEEDS_KIND("Select whether this corrects it or disagrees with it", "domain.md H.5"),
    CORRECTION_NEEDS_WORDS("Enter what is right, or what they say", "domain.md H.5"),
    DISAGREEMENT_NEEDS_WHO("Enter who disagrees", "domain.md H.5"),
    CONSULTATION_NEEDS_LEAD("Select who to discuss this with", "guide ¶7, R-11"),
    CONSULTATION_NEEDS_SAFE_TONIGHT(
            "Select whether the child is safe tonight", "product.md step 2"),
    CONSULTATION_LEAD_NOT_OFFERED(
            "Select someone who can advise on this concern", "product.md safety rule 5"),
    ADVICE_FROM_ANOTHER("Somebody else must answer what you asked", "guide ¶7"),
    ADVICE_NEEDS_WORDS("Enter your advice", "guide ¶7, R-11"),
    ADVICE_NEEDS_DECISION("Select whether concern remains", "guide ¶7, R-11"),
    ADVICE_NEEDS_REASON("Enter your reason", "guide ¶7, R-11"),
    NOT_ANSWERED_YET("Nobody has answered this yet: answer it first", "guide ¶7"),
    LOOK_AGAIN_IN_THE_PAST(
            "The date to look again must be a real date in the future", "product.md step 2"),
    ALREADY_ANSWERED("Someone else has already answered this", "architecture.md"),
    ALREADY_REFERRED("This concern has already been referred", "guide ¶7"),
    ALREADY_ACKNOWLEDGED("Someone else has already acknowledged this", "architecture.md"),
    CONSULTATION_LATER_NEEDS_WHO("Enter who you spoke to, with their role", "guide ¶7, R-11"),
    DISCUSSION_NEEDS_DAY("Enter the day you spoke", "guide ¶7, R-11"),
    DISCUSSION_NOT_A_TIME("The time must be a time of day, such as 4:30pm", "guide ¶7, R-11"),
    DISCUSSION_IN_THE_FUTURE(
            "The day you spoke must be a real date, today or in the past", "guide ¶7, R-11");

    private final String words;
    private final String source;

    IdentificationRules(String words, String source) {
        this.words = words;
        this.source = source;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public boolean isConflict() {
        return this == ALREADY_ANSWERED || this == ALREADY_REFERRED || this == ALREADY_ACKNOWLEDGED;
    }

    @Override
    public String source() {
        return source;
    }
}
