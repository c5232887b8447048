package org.waymark.protection;

import org.waymark.web.Rule;

/**
 * What keeping a child safe needs, by name. None of them refuses protection, a strategy discussion
 * or the start of an enquiry (safety rule 1): those that bind an order say what the law says of it.
 */
public enum ProtectionRules implements Rule {
    ORDER_ALREADY_RUNNING(
            "An emergency protection order about this child runs already: extend or end that one",
            "Children Act 1989 s44"),
    ORDER_NEEDS_APPLICANT("Select who applied for the order", "Children Act 1989 s44(1)"),
    ORDER_NEEDS_COURT("Enter the court that made the order", "Children Act 1989 s44(1)"),
    ORDER_NEEDS_MADE_AT(
            "Enter the date and the time at which the court made the order, such as 25 11 2026 and 10:30am",
            "Children Act 1989 s45(1)"),
    ORDER_IN_THE_FUTURE("When the order was made must be in the past", "Children Act 1989 s45(1)"),
    ORDER_NEEDS_FIRST_DAY(
            "No police protection of that time is recorded here: enter its first day, because the 8 days count from it",
            "Children Act 1989 s45(3)"),
    ORDER_FIRST_DAY_TOO_LATE(
            "Police protection began before the order was made", "Children Act 1989 s45(3)"),
    ORDER_ENDS_BEFORE_IT_BEGAN(
            "The order ends after it was made, and not in the future where it has ended",
            "Children Act 1989 s45(1)"),
    ORDER_TOO_LONG(
            "An emergency protection order lasts 8 days at most, counted from the first day of police protection where the"
                    + " designated officer applied: check the end",
            "Children Act 1989 s45(1) and (3)"),
    ORDER_EXTENDED_ONCE(
            "The order was extended before, and once is all", "Children Act 1989 s45(6)"),
    ORDER_HAS_ENDED("The order has ended", "Children Act 1989 s45"),
    EXTENDED_IN_THE_FUTURE(
            "When the court extended the order lies between its making and now",
            "Children Act 1989 s45(5)"),
    EXTENDED_TOO_LATE(
            "The order had run out by then: a court extends one that still runs",
            "Children Act 1989 s45(5)"),
    EXTENSION_TOO_SHORT("The extended order ends later than before", "Children Act 1989 s45(5)"),
    EXTENSION_TOO_LONG(
            "A court extends an emergency protection order by 7 days at most",
            "Children Act 1989 s45(5)"),
    ORDER_END_NEEDS_HOW("Select how the order ended", "Children Act 1989 s45"),
    ORDER_ENDED_BY_LAW(
            "The order ends by itself when its time is over: enter that moment or an earlier one",
            "Children Act 1989 s45"),
    ORDER_END_NEEDS_WHAT_FOLLOWS("Enter what keeps the child safe from now on", "guide ¶8"),
    NOT_SAFE_NEEDS_REASON("Enter why it is not safe to tell them", "product.md safety rule 7"),
    TELL_NEEDS_WHOM("Select who it is about", "domain.md B.6"),
    TELL_NEEDS_STATE("Select whether they have been told", "domain.md B.6"),
    TELL_NEEDS_WHO("Enter who was told, and how", "domain.md B.6"),
    MOMENT_UNREADABLE("Enter a real date and a time, such as 25 11 2026 and 11:15pm", "guide ¶8"),
    ALREADY_ACCOMMODATED(
            "The child is accommodated under section 20 already: end that first",
            "Children Act 1989 s20"),
    ACCOMMODATION_NEEDS_START(
            "Enter the date and the time from which the child is accommodated",
            "Children Act 1989 s20"),
    ACCOMMODATION_IN_THE_FUTURE(
            "When the accommodation began must be in the past", "Children Act 1989 s20"),
    ACCOMMODATION_NEEDS_GROUND("Select on what ground", "Children Act 1989 s20"),
    AGREEMENT_NEEDS_NAME(
            "Enter who with parental responsibility agreed", "Children Act 1989 s20(7)"),
    CHILD_MUST_BE_SIXTEEN(
            "Only a young person of 16 or over, who agrees, can be accommodated on their own word",
            "Children Act 1989 s20(11)"),
    PARENTAL_OBJECTION(
            "Somebody with parental responsibility objects and can give the child a home, so section 20 does not hold."
                    + " If the child is not safe there, ask the police or the court at once",
            "Children Act 1989 s20(7) and (11)"),
    ACCOMMODATION_ENDS_BEFORE_IT_BEGAN(
            "It cannot have ended before it began, nor in the future", "Children Act 1989 s20"),
    ACCOMMODATION_END_NEEDS_REASON(
            "Enter why it ended and where the child is now", "Children Act 1989 s20"),
    HELD_IN_THE_FUTURE("The discussion was held now or in the past", "guide ¶10"),
    PLANNED_NEEDS_WHEN("Enter the day and time of the strategy discussion", "guide ¶10"),
    PLANNED_IN_THE_PAST("That time is past. Record the discussion as held instead", "guide ¶10"),
    FOLLOW_UP_IN_THE_PAST("The follow-up meeting is still to come", "domain.md B.4"),
    STRATEGY_NEEDS_DECISION("Select what was decided", "guide ¶10"),
    STRATEGY_NEEDS_REASONS("Enter the reasons", "guide ¶10"),
    NOT_HELD_YET("Record first that the discussion was held", "guide ¶10"),
    NOT_HELD_NEEDS_REASON("Enter why no strategy discussion is held", "guide ¶10"),
    WISHES_NEEDED("Select whether the child’s wishes and feelings are known", "guide ¶11"),
    WISHES_NEED_WORDS("Enter what the child said or showed", "guide ¶11"),
    WISHES_NEED_REASON("Enter why they are not known yet", "guide ¶11"),
    VISIT_OUTSIDE("The visit lies between the start of this work and now", "guide ¶10"),
    VISIT_NEEDS_SEEN("Select whether the child was seen", "guide ¶10"),
    VISIT_NEEDS_ALONE("Select whether the child was seen alone", "guide ¶10"),
    VISIT_NEEDS_WORDS("Enter how the child is, or why the child could not be seen", "guide ¶10"),
    ENQUIRY_CONCLUDED("Somebody else has already concluded this enquiry", "architecture.md"),
    ENQUIRY_NEEDS_CHILD_SEEN(
            "Record when the child was seen, or enter why they have not been seen", "guide ¶10"),
    ENQUIRY_NEEDS_FINDINGS("Enter what the enquiry found", "guide ¶10"),
    ENQUIRY_NEEDS_OUTCOME("Select the outcome", "guide ¶10; domain.md A.2"),
    CONFERENCE_NEEDS_ANSWER("Select whether a child protection conference is needed", "guide ¶10"),
    CONFERENCE_NEEDS_REASON("Enter why a conference is needed, or why it is not", "guide ¶10"),
    CONTINUING_RISK_NEEDS_MANAGER(
            "The child is still at risk of significant harm: a conference is held, unless a team manager decides otherwise"
                    + " and records it here",
            "Working Together; domain.md A.2"),
    LATE_NEEDS_REASON("Enter why the conference is late", "domain.md B.4"),
    LATE_NEEDS_SAFETY("Enter how the child is kept safe meanwhile", "domain.md B.4"),
    PROTECTION_PLAN_ALREADY_RUNS(
            "The child has a child protection plan already", "CIN census 8935"),
    PLAN_NEEDS_START("Enter the day on which the plan started", "CIN census"),
    PLAN_IN_THE_FUTURE("That day is still to come", "CIN census"),
    PLAN_STARTS_WITH_CONFERENCE(
            "The plan starts on the day of its initial conference", "CIN census 2885"),
    PLAN_NEEDS_CONFERENCE_OR_AREA(
            "Enter the area the child moved from: any other plan starts with its conference",
            "CIN census 2885"),
    PLAN_NEEDS_CATEGORY("Select the category", "CIN census 8905"),
    VISIT_INTERVAL_WRONG(
            "Enter a number of working days from 1 to 60, or leave it empty", "domain.md B.4"),
    NEED_PLAN_RUNS(
            "The child has a child in need plan, and the two never overlap. Confirm that it ends on the day this plan starts",
            "CIN census 4001, 4016, 4017"),
    PROTECTION_PLAN_RUNS(
            "The child has a child protection plan, and the two never overlap. When that has ended, the child in need plan"
                    + " starts on the day it ended or later",
            "CIN census 4001, 4016, 4017"),
    PLANS_OVERLAP(
            "The other plan had not ended by then, and the two never overlap: enter the day it ended, or a later one",
            "CIN census 4001, 4016, 4017"),
    PLAN_HAS_ENDED("This plan has ended", "CIN census"),
    PLAN_NEEDS_END("Enter the day on which the plan ended", "CIN census"),
    PLAN_ENDS_ON_FIRST_DAY("A plan cannot end on the day it started", "CIN census 8840"),
    PLAN_NEEDS_HOW("Select how the plan ended", "domain.md A.2"),
    PLAN_ENDS_BY_REVIEW(
            "Select the review conference that decided it. Only a review conference ends a plan for a child who stays here",
            "Working Together; domain.md A.2"),
    PLAN_ENDS_ON_REVIEW_DAY("The plan ends on the day of that review conference", "domain.md A.2"),
    PLAN_END_NEEDS_REASON("Enter why the plan ended", "domain.md A.2"),
    NEED_PLAN_ALREADY_RUNS("The child has a child in need plan already", "CIN census 4004"),
    REVIEW_OUTSIDE("The review lies between the start of the plan and today", "CIN census 8841"),
    REVIEW_NEEDS_WORDS("Enter what the review found", "domain.md B.4"),
    REVIEW_NEEDS_ANSWER("Select whether the plan goes on", "domain.md B.4"),
    CHANGED_MEANWHILE(
            "Somebody else changed this a moment ago. What is there now and what you typed are both below",
            "architecture.md");

    private final String words;
    private final String source;

    ProtectionRules(String words, String source) {
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
        return this == CHANGED_MEANWHILE || this == ENQUIRY_CONCLUDED;
    }
}
