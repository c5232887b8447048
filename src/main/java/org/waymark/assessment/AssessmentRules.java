package org.waymark.assessment;

import org.waymark.web.Rule;

/** What an assessment needs, by name. */
public enum AssessmentRules implements Rule {
    CHANGED_MEANWHILE(
            "Someone else has changed this assessment since you opened it",
            "architecture.md",
            true),
    PART_CHANGED(
            "Someone else has saved this dimension since you opened it. Both texts are below",
            "architecture.md",
            true),
    ALREADY_RUNNING(
            "An assessment of this child is already under way",
            "domain.md D.9: one open assessment",
            true),
    CONTRIBUTION_CHANGED("Someone else has already answered this", "architecture.md", true),
    NOT_OPEN(
            "This assessment has been sent or authorised and can no longer be changed",
            "guide ¶9",
            true),
    NOT_SENT("This assessment is not waiting for authorisation", "guide ¶9", true),
    NOT_AUTHORISED("This assessment has not been authorised yet", "guide ¶12", true),
    OPENING_NEEDS_REASON("Enter why an assessment is opened", "guide ¶9"),
    ALLOCATION_NEEDS_LEAD("Select who leads the assessment", "guide ¶9"),
    LEAD_IS_NO_ASSESSOR(
            "Select a social worker or family help worker of children's social care",
            "domain.md A.4(3)"),
    LEAD_NEEDS_OVERSIGHT(
            "This worker is not a qualified social worker: select the social worker who oversees the assessment",
            "domain.md A.4(3)"),
    OVERSEER_NOT_QUALIFIED(
            "The person who oversees it must be a social worker with a current registration",
            "domain.md A.4(3)"),
    LEAD_NOT_NAMED("This file is sealed: select somebody who is named on it", "domain.md H.3"),
    START_IN_THE_FUTURE("The day it started must be today or in the past", "domain.md D.9"),
    START_BEFORE_REFERRAL("The day it started must not be before the referral", "domain.md D.9"),
    REVIEW_NEEDS_DATE("Enter the date by which the assessment should be finished", "domain.md B.4"),
    REVIEW_IN_THE_PAST("The date must be today or in the future", "domain.md B.4"),
    REVIEW_TOO_LATE(
            "The date must not be after the 45 working days from the referral", "domain.md B.4"),
    PART_NEEDS_WORDS(
            "Enter a strength, a need or what it means, or say why this was not looked into",
            "guide ¶9, R-18"),
    PART_NEEDS_EVIDENCE("Enter what this rests on: who said or saw it, and when", "guide ¶9, R-18"),
    MANAGERS_DO_NOT_REWRITE(
            "A manager does not rewrite what somebody else wrote: return the assessment and say what should change",
            "domain.md H.2"),
    VISIT_NEEDS_DAY("Enter the date of the visit", "guide ¶9"),
    VISIT_IN_THE_FUTURE("The date of the visit must be today or in the past", "guide ¶9"),
    VISIT_NEEDS_SEEN("Select whether the child was seen", "guide ¶9"),
    VISIT_NEEDS_ALONE("Select whether the child was seen alone", "guide ¶9"),
    VISIT_NEEDS_BY("Enter who saw the child", "guide ¶9"),
    VISIT_NEEDS_REASON("Enter why the child was not seen, or not seen alone", "guide ¶9"),
    CONSENT_NEEDS_FINDING("Select what looking at consent led to", "guide ¶6"),
    CONSENT_NEEDS_ANALYSIS("Enter your reasons", "guide ¶6"),
    CONSENT_NEEDS_THREATS(
            "Select whether there were threats or violence to the child or the family", "guide ¶6"),
    THREATS_NEED_WORDS("Enter what the threats or violence were, and to whom", "guide ¶6"),
    CONSENT_NEEDS_DRINK("Select whether drink or drugs played a part", "guide ¶6"),
    CONSENT_NEEDS_TRUST(
            "Select whether the other person was in a position of trust or family", "guide ¶6"),
    CONSENT_NEEDS_POLICE("Select whether the police have been told", "guide ¶6 and 7"),
    WISHES_NEED_STATE(
            "Select whether the child's wishes and feelings are known", "guide ¶11, R-22"),
    WISHES_NEED_WORDS("Enter what the child said or showed", "guide ¶11, R-22"),
    WISHES_NEED_HOW("Enter how their wishes and feelings were found out", "guide ¶11, R-22"),
    WISHES_NEED_DAY("Enter the date on which the child said it", "guide ¶11, R-22"),
    WISHES_IN_THE_FUTURE(
            "The date on which the child said it must be today or in the past", "guide ¶11, R-22"),
    WISHES_NEED_WEIGHT("Enter what weight you gave to it", "guide ¶11, R-22"),
    WISHES_NEED_REASON("Enter why they are not yet known", "guide ¶11, R-22"),
    WISHES_FIRST(
            "Record the child's wishes and feelings, or why they are not known, before you conclude",
            "guide ¶11, R-22"),
    ASK_NEEDS_PARTY("Select whom you ask", "guide ¶9"),
    ASK_NEEDS_QUESTION("Enter what you need to know from them", "guide ¶9"),
    ASK_NEEDS_DATE("Enter the date by which you need it", "guide ¶9"),
    ASK_IN_THE_PAST("The date must be today or in the future", "guide ¶9"),
    ASKED_NOT_NAMED("This file is sealed: ask only people who are named on it", "domain.md H.3"),
    CONTRIBUTION_NEEDS_WORDS(
            "Enter what you know, or choose that you know nothing about this child", "guide ¶9"),
    CONCLUSION_NEEDS_HARM(
            "Select whether the child is suffering, or is likely to suffer, significant harm",
            "guide ¶9, R-18"),
    HARM_NEEDS_REASON("Enter why you conclude this about significant harm", "guide ¶9, R-18"),
    CONCLUSION_NEEDS_NEED("Select whether the child is in need", "guide ¶9 and 12"),
    NEED_NEEDS_REASON("Enter why you conclude this about need", "guide ¶9 and 12"),
    HARM_MEANS_NEED(
            "A child who is suffering or likely to suffer significant harm is in need",
            "Children Act 1989 s17(10)"),
    CONCLUSION_NEEDS_FACTOR("Select at least one factor", "children in need census, rule 8897"),
    FACTOR_UNKNOWN("Select factors from the list", "children in need census"),
    FACTOR_21_ALONE(
            "\"No factors identified\" cannot be chosen together with others",
            "children in need census, rule 8869"),
    OTHER_FACTOR_NEEDS_WORDS("Enter what the other factor is", "children in need census"),
    DIMENSION_MISSING("Write this dimension, or say why it was not looked into", "guide ¶9, R-18"),
    CHILD_NOT_SEEN("Record when the child was seen, or why they were not", "guide ¶9"),
    CONSENT_NOT_CONSIDERED("Look at consent again", "guide ¶6"),
    CONCLUSION_MISSING("Record your conclusions", "guide ¶9, R-18"),
    NO_LEAD("Say who leads the assessment and on which day it started", "guide ¶9"),
    LATE_NEEDS_REASON(
            "Enter why the assessment took longer than 45 working days", "domain.md B.4, R-14"),
    AUTHORISED_BY_ANOTHER(
            "Another manager must authorise what you sent or led yourself", "guide ¶9"),
    RETURN_NEEDS_WORDS("Enter what should change", "guide ¶9"),
    ONWARD_NEEDS_AGENCY("Enter which agency you considered", "guide ¶12, R-23"),
    ONWARD_NEEDS_SERVICE("Enter what they would offer the child", "guide ¶12, R-23"),
    ONWARD_NEEDS_SENT("Select whether the child was referred to them", "guide ¶12, R-23"),
    ONWARD_NEEDS_REASON("Enter why", "guide ¶12, R-23"),
    ONWARD_NEEDS_AGREEMENT(
            "Select whether the family agrees to the service", "guide ¶12; domain.md L.10"),
    ONWARD_REFERRAL_FIRST(
            "Record which agencies you considered for onward referral, and whether the child was referred, before you close",
            "guide ¶12, R-23"),
    CLOSING_NEEDS_REASON("Select why it is closed", "children in need census"),
    CLOSING_NEEDS_WORDS(
            "Enter what the child and the family were told, and by whom", "domain.md B.4"),
    CLOSURE_ONLY_NOT_IN_NEED(
            "This reason is only for a child who was found not to be in need",
            "children in need census, rule 2990"),
    EARLY_HELP_NEEDS_REFERRAL(
            "Record to whom the child was referred before you close for this reason",
            "guide ¶12, R-23"),
    HAND_OVER_NEEDS_FROM("Select whose assessments are handed over", "domain.md H.2"),
    HAND_OVER_NEEDS_REASON("Enter why they are handed over", "domain.md H.2"),
    SAFE_ADULT_FIRST(
            "Nobody around this child is recorded as safe to tell: a copy for the family cannot be made",
            "product.md safety rule 7");

    private final String words;
    private final String source;
    private final boolean conflict;

    AssessmentRules(String words, String source) {
        this(words, source, false);
    }

    AssessmentRules(String words, String source, boolean conflict) {
        this.words = words;
        this.source = source;
        this.conflict = conflict;
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
        return conflict;
    }
}
