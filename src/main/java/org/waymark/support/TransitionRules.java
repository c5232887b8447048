package org.waymark.support;

import org.waymark.web.Rule;

/** What can be wrong with planning for adulthood (Care Act 2014 s58; Mental Capacity Act 2005). */
public enum TransitionRules implements Rule {
    NEEDS_ANSWER(
            "Select whether needs for care and support are likely after 18",
            "Care Act 2014 s58(1)"),
    NEEDS_WORDS("Enter which needs, or why none are likely", "Care Act 2014 s58(1)"),
    BENEFIT_ANSWER(
            "Select whether an assessment would be of significant benefit", "Care Act 2014 s58(1)"),
    CONSENT_ANSWER("Select what the young person says to an assessment", "Care Act 2014 s58(3)"),
    CONSENT_WORDS("Enter what the young person said, in their own words", "Care Act 2014 s58(3)"),
    RISK_ANSWER(
            "Select whether the young person is experiencing abuse or neglect, or at risk of it",
            "Care Act 2014 s58(4)"),
    RISK_WORDS("Enter what you know of the risk", "Care Act 2014 s58(4)"),
    DECISION_NEEDED("Select whether the needs as an adult are assessed", "Care Act 2014 s58"),
    REASONS_NEEDED("Enter the reasons in writing", "Care Act 2014 s59"),
    MUST_ASSESS_AT_RISK(
            "There is a risk of abuse or neglect: the assessment is made, also where the young person does not want it",
            "Care Act 2014 s58(4)"),
    MUST_ASSESS(
            "Needs are likely and an assessment is of significant benefit, with agreement: it is made",
            "Care Act 2014 s58(1)"),
    CAPACITY_FIRST(
            "Record mental capacity for this decision first",
            "Care Act 2014 s58(3), Mental Capacity Act 2005 s2"),
    CAPACITY_NEEDS_DECISION("Enter the one decision it is about", "Mental Capacity Act 2005 s2(1)"),
    CAPACITY_NEEDS_DAY("Enter the day", "Mental Capacity Act 2005 s2"),
    CAPACITY_NEEDS_HELP(
            "Enter what was done to help the young person decide for themselves",
            "Mental Capacity Act 2005 s1(3)"),
    CAPACITY_NEEDS_ANSWERS(
            "Answer all four: understand, remember, weigh up, tell",
            "Mental Capacity Act 2005 s3(1)"),
    CAPACITY_NEEDS_CONCLUSION("Select the conclusion", "Mental Capacity Act 2005 s2"),
    CAPACITY_NEEDS_BECAUSE("Enter why", "Mental Capacity Act 2005 s2"),
    CAPACITY_DOES_NOT_FIT(
            "The conclusion does not fit the four answers: one who can do all four can decide; one who cannot do one of them cannot decide now",
            "Mental Capacity Act 2005 s3(1)"),
    CAPACITY_NEEDS_IMPAIRMENT(
            "Enter the impairment or disturbance because of which",
            "Mental Capacity Act 2005 s2(1)"),
    CAPACITY_NEEDS_INTERESTS(
            "Enter what was decided in the young person's best interests, and who was asked",
            "Mental Capacity Act 2005 s4"),
    CAPACITY_TOO_YOUNG(
            "Mental capacity is recorded from the 16th birthday", "Mental Capacity Act 2005 s2(5)"),
    ADULT_NEEDS_WHO(
            "Choose who is asked: a person, a team, or somebody outside by name", "domain.md G.4"),
    ADULT_NEEDS_SERVICE("Enter what is asked for", "domain.md G.4"),
    ADULT_NEEDS_SUMMARY("Enter the agreed summary. It is all that they see", "domain.md G.4, H.2"),
    ADULT_NEEDS_BASIS("Enter on what basis it is shared", "domain.md E.4, G.4"),
    ANSWER_NEEDED("Select whether you accept", "domain.md G.4"),
    ANSWER_NEEDS_WORDS("Enter what happens next, or why not", "domain.md G.4"),
    ALREADY_ANSWERED("Somebody else has already answered this", "architecture.md"),
    ALREADY_OPEN("Planning for adulthood has begun already", "domain.md G.4"),
    CHANGED_MEANWHILE(
            "Somebody else changed this a moment ago. Look at what is there now, then send yours again",
            "architecture.md");

    private final String words;
    private final String source;

    TransitionRules(String words, String source) {
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
        return this == CHANGED_MEANWHILE || this == ALREADY_ANSWERED;
    }
}
