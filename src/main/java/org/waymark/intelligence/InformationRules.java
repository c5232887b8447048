package org.waymark.intelligence;

import org.waymark.web.Rule;

/** What information for the police needs, by name. None of them keeps it from the police. */
public enum InformationRules implements Rule {
    DANGER_UNSAID("Select whether anybody is in danger now", "domain.md E.1"),
    DANGER_FIRST(
            "Call 999 now, then make a referral. Send this afterwards and say that you have",
            "domain.md E.1, safety rule 2"),
    NEEDS_WORDS("Enter what you know", "guide ¶16, domain.md E.1"),
    WORDS_TOO_LONG("Send one thing at a time, in 2,000 characters or fewer", "domain.md E.3"),
    ANSWER_TOO_LONG("Use 500 characters or fewer", "domain.md E.3"),
    NEEDS_HOW_KNOWN("Select how you know it", "domain.md E.1"),
    DAY_UNREADABLE("Enter a day such as 25 11 2026, or leave it empty", "domain.md E.1"),
    KNOWN_IN_FUTURE("Enter a day that is today or earlier", "domain.md E.1"),
    GRADE_UNKNOWN(
            "Select a grade from 1 to 3 and from A to E, or leave it to the police",
            "domain.md E.2"),
    CONDITIONS_TOO_LONG("Enter the conditions in 500 characters or fewer", "domain.md E.2"),
    ORIGIN_INCOMPLETE("Say which record this was noticed in, or leave it out", "domain.md E.3"),
    SOURCE_TOO_LONG(
            "Enter each answer about the source in 500 characters or fewer", "domain.md E.3"),
    SOURCE_NAMED(
            "Leave out who it comes from: the name or the contact stands in these words",
            "domain.md E.3"),
    ONE_THING("Confirm that this is about one thing only, or send two", "domain.md E.3"),
    SOURCE_STILL_NAMED("Confirm that the words do not say who told you or how", "domain.md E.3"),
    OWN_CHECK("Somebody else checks what you sent yourself", "domain.md E.3"),
    LOCAL_CHECK_FIRST(
            "A lead in the sender’s own organisation checks this first. The intelligence unit can after one working day, or at once where it is urgent",
            "guide ¶16"),
    CHECK_NEEDS_ANSWER("Select whether the words can stay as they are", "domain.md E.3"),
    CHECK_NEEDS_SANITISED("Confirm that the words do not show who told it or how", "domain.md E.3"),
    CHECK_NEEDS_ONE_THING("Confirm that it is about one thing only", "domain.md E.3"),
    RETURN_NEEDS_REASON("Enter what the sender should change", "domain.md E.3"),
    CHECKED_ALREADY("Somebody else has already checked this", "domain.md E.3") {
        @Override
        public boolean isConflict() {
            return true;
        }
    },
    NOT_RETURNED("This was not given back to you to change", "domain.md E.3"),
    SOMEBODY_WAS_FASTER("Somebody else has already changed this. Look at it as it is now", "") {
        @Override
        public boolean isConflict() {
            return true;
        }
    },
    QUESTION_NEEDS_WORDS("Enter what you want to know", "guide ¶16"),
    ANSWER_NEEDS_WORDS("Enter your answer", "guide ¶16"),
    NOTHING_ASKED("The police have not asked you anything about this", "guide ¶16"),
    NEEDS_SOURCE_GRADE("Select how reliable the source is", "domain.md E.2"),
    NEEDS_INFORMATION_GRADE("Select how the information is known", "domain.md E.2"),
    NEEDS_HANDLING("Select whether it may be shared with or without conditions", "domain.md E.2"),
    HANDLING_NEEDS_CONDITIONS("Enter the conditions", "domain.md E.2"),
    NEEDS_MARKING("Select a marking", "domain.md E.2"),
    NEEDS_GRADE("Grade it first", "domain.md E.2"),
    NEEDS_OUTCOME("Select what becomes of it", "domain.md E.1"),
    NEEDS_WHAT_NEXT("Enter what happens next, as the sender will read it", "product.md"),
    DECIDED_ALREADY("This has been decided already", "domain.md E.1") {
        @Override
        public boolean isConflict() {
            return true;
        }
    },
    DUPLICATE_UNKNOWN("Select the item that says the same", "domain.md E.1"),
    NOT_CHECKED_YET("A second person must check it before it goes on", "domain.md E.3"),
    RELEASE_NEEDS_WORDS("Enter the text that goes on, in the police’s own words", "domain.md E.3"),
    RELEASE_NEEDS_TO("Enter to whom it goes, and for what", "domain.md E.4");

    private final String words;
    private final String source;

    InformationRules(String words, String source) {
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
}
