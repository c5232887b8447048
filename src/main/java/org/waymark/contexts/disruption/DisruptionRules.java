package org.waymark.contexts.disruption;

import org.waymark.web.Rule;

/** What the record of a disruption tool needs, by name. None of them delays protection. */
public enum DisruptionRules implements Rule {
    NEEDS_TOOL("Select a tool of the list that is in force", "domain.md C.8"),
    NEEDS_TARGET("Select a person or premises, as the tool is for", "domain.md C.8"),
    NEEDS_TARGET_WORDS("Enter who or what it is against", "domain.md C.8"),
    PERSON_MUST_BE_ADULT(
            "This is only for somebody known to be 18 or over. Anybody under 18 or of unknown age is treated as a child: raise a concern for them",
            "safety rule 8"),
    SUBJECT_DOES_NOT_FIT(
            "Select a person who is known to be an adult, or a place, that you may see",
            "safety rule 8"),
    NEEDS_ADULT_WORDS("Enter how it is known that the person is 18 or over", "safety rule 8"),
    NEEDS_WHY("Enter why it is considered", "domain.md C.8"),
    NEEDS_DAY("Enter the day, not in the future", "domain.md C.8"),
    NO_SUCH_CONTEXT("Select a context case that you may read", "domain.md C.7"),
    NEEDS_STEP("Select what has happened, of what can follow now", "domain.md C.8"),
    NOT_A_COURT_ORDER(
            "No court is asked for this one: record it as issued", "domain.md C.8; trap 22"),
    APPLY_FIRST("A court decides what it was asked: record the application first", "domain.md C.8"),
    STEP_TOO_EARLY("The day is before the step that it follows", "domain.md C.8"),
    NEEDS_WORDS("Enter what happened, with the reason where there is one", "domain.md C.8"),
    CONVICTION_NEEDED(
            "This order needs a conviction or caution: record that first",
            "domain.md C.8; trap 22"),
    CAWN_NEEDS_STATEMENT(
            "Enter whose statement it rests on: the parent or carer, or the local authority",
            "domain.md C.8"),
    CHILD_NEEDED_FIRST("Link the child whom it protects first", "domain.md C.8"),
    NEEDS_CONDITIONS("Enter its conditions, or what is asked", "domain.md C.8"),
    NEEDS_REVIEW_DAY(
            "Enter the day of the review: after this step, and not after it ends", "domain.md C.8"),
    ENDS_BEFORE_IT_BEGINS("Enter an end after the day on which it was granted", "domain.md C.8"),
    LASTS_AT_LEAST_TWO_YEARS("A risk order lasts at least 2 years", "domain.md C.8"),
    LASTS_AT_LEAST_FIVE_YEARS("A prevention order lasts at least 5 years", "domain.md C.8"),
    CHILD_NEEDS_FILE("Enter the reference of a child’s file that you may see", "domain.md C.8"),
    CHILD_LINKED_ALREADY("This child is linked already", "domain.md C.8"),
    CHILD_NOT_OF_THIS_TOOL(
            "Select the reason why the child comes under it, one that fits their age",
            "domain.md C.8"),
    CHILD_NEEDS_WORDS("Enter what the child needs to know to be safe", "domain.md C.8"),
    LINK_ENDED("This link was ended already", "domain.md C.8", true),
    READER_NEEDS_PERSON("Enter the e-mail address of the manager", "domain.md C.8"),
    READER_NOT_MANAGER(
            "Only the police and team managers of children’s social care read it", "domain.md C.8"),
    READER_NEEDS_REASON("Enter why they need to read it", "domain.md H.2"),
    READER_NEEDS_END(
            "Enter the last day on which they may read it, not in the past", "domain.md H.2"),
    READER_ALREADY("They may read it already", "domain.md H.2"),
    READER_RUNS_IT("Those who run it go on reading it, or it was ended already", "domain.md H.2"),
    DAY_UNREADABLE("Enter a real day, such as 4 12 2026", "domain.md C.8"),
    CHANGED_MEANWHILE(
            "Somebody else changed this while you were working on it. Read what is there now",
            "architecture.md",
            true);

    private final String words;
    private final String source;
    private final boolean conflict;

    DisruptionRules(String words, String source) {
        this(words, source, false);
    }

    DisruptionRules(String words, String source, boolean conflict) {
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
