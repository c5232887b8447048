package org.waymark.missing;

import org.waymark.web.Rule;

/** What a return interview and the facts from it need. */
public enum InterviewRules implements Rule {
    ANSWER_NEEDED("Select what happened", "guide ¶5, R-08"),
    OFFER_NEEDS_HOW("Select how you offered it", "domain.md B.5"),
    WHEN_UNREADABLE("Enter a real day and time", "domain.md B.5"),
    BEFORE_THE_RETURN("It happened after the child came back", "domain.md B.5"),
    IN_THE_FUTURE("It happened now or in the past", "domain.md B.5"),
    NOT_POSSIBLE_NEEDS_WHY("Select why it is not possible", "domain.md L.18"),
    NOT_POSSIBLE_NEEDS_WORDS("Enter what was tried", "domain.md L.18"),
    APPOINTMENT_NEEDS_WHEN("Enter the day and time that is arranged", "domain.md B.5"),
    APPOINTMENT_IN_THE_PAST("The time arranged must be in the future", "domain.md B.5"),
    APPOINTMENT_NEEDS_WHERE("Enter where you will meet", "domain.md B.5"),
    ALREADY_HELD("This return interview has been held already", "domain.md B.5"),
    CHANGED_MEANWHILE("Somebody else changed this a moment ago", "architecture.md"),
    NOT_ACCEPTED_YET("Record first that the child accepted the offer", "domain.md L.18"),
    HAND_OVER_NEEDS_WHO("Select who takes the interview on", "domain.md B.5"),
    HAND_OVER_NEEDS_CHILDS_WISH(
            "Enter why the child asked for this person: they are not a return-interview worker",
            "domain.md B.5"),
    NO_SUCH_PERSON("Nobody with this e-mail address works here", "domain.md H.2"),
    HELD_NEEDS_WHEN("Enter the day and time of the interview", "domain.md B.5"),
    HELD_NEEDS_WHERE("Select where it was held", "domain.md B.5"),
    HELD_NEEDS_BEFORE_RETURN(
            "Select whether it was held before the child went back", "domain.md B.5"),
    HELD_NEEDS_ALONE("Select whether you saw the child alone", "domain.md B.5"),
    NOT_ALONE_NEEDS_WHO("Enter who else was there", "domain.md B.5"),
    HELD_NEEDS_INDEPENDENCE("Select in what capacity you held it", "domain.md B.5"),
    NOT_INDEPENDENT(
            "Only a return-interview worker outside children's social care is independent. Select that the child asked for you, if so",
            "domain.md B.5"),
    CHILD_CHOSE_NEEDS_WHY("Enter how the child asked for you", "domain.md B.5"),
    HELD_NEEDS_REASONS("Select why the child left, or that the child did not say", "guide ¶5"),
    DID_NOT_SAY_ALONE("Select either reasons or that the child did not say", "guide ¶5"),
    HELD_NEEDS_HARM("Select whether the child suffered harm, or not known", "domain.md B.5"),
    HARM_NEEDS_KIND("Select what kind of harm", "domain.md B.5"),
    LATE_NEEDS_REASON("Enter why it was held after the 72 hours", "domain.md B.5"),
    FACT_NEEDS_KIND("Select what it is about", "R-09"),
    FACT_NEEDS_WORDS("Enter the fact", "R-09"),
    FACT_TOO_LONG("Each line can have at most 500 characters", "R-09"),
    PROMOTE_NEEDS_TARGET("Select what the fact becomes", "R-09"),
    PROMOTE_NEEDS_ITEM("Select which indicator it is", "R-06"),
    PROMOTE_NEEDS_WORDS("Enter the words to take over", "R-09"),
    ALREADY_PROMOTED("This fact has been taken over for this already", "R-09"),
    ACTION_NEEDS_WHO("Select who does it", "guide ¶5"),
    ACTION_NEEDS_WHAT("Enter what is to be done", "guide ¶5"),
    ACTION_NEEDS_DUE("Enter the day by which it is to be done", "guide ¶5"),
    ACTION_DUE_IN_THE_PAST("The day must be today or later", "guide ¶5"),
    NOT_TO_DO("Only support and prevention are given to somebody", "guide ¶5"),
    ALREADY_DONE("Somebody else has already completed this", "architecture.md"),
    OUTCOME_NEEDED("Enter what came of it", "guide ¶5"),
    ALREADY_ACKNOWLEDGED("Somebody else has already acknowledged this", "architecture.md");

    private final String words;
    private final String source;

    InterviewRules(String words, String source) {
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

    @Override
    public boolean isConflict() {
        return this == CHANGED_MEANWHILE
                || this == ALREADY_HELD
                || this == ALREADY_DONE
                || this == ALREADY_ACKNOWLEDGED;
    }
}
