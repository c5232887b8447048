package org.waymark.contexts;

import org.waymark.web.Rule;

/** What a context case needs, by name. */
public enum ContextRules implements Rule {
    CONTEXT_NEEDS_KIND("Select what the case is about", "domain.md C.7"),
    CONTEXT_NEEDS_TITLE(
            "Enter a short name for the context, without a child’s name", "domain.md C.7"),
    CONTEXT_NEEDS_WHY("Enter why a case is opened about it", "guide ¶16"),
    CONTEXT_NEEDS_REVIEW("Enter the day of the first review, not in the past", "domain.md C.7"),
    CONTEXT_NEEDS_TEAM("Select the team that works on it", "domain.md C.7"),
    CONTEXT_CLOSED("This context case is closed", "domain.md C.7", true),
    RUN_BY_OTHERS("This is for those who run the context case", "domain.md H.2"),
    NO_SUCH_PERSON("Nobody in this area has that e-mail address", "domain.md H.2"),
    HOLDS_NO_RECORDS("That person’s role holds no records", "domain.md H.2"),
    MEMBER_NEEDS_PERSON("Enter the e-mail address of the person", "domain.md H.2"),
    MEMBER_NEEDS_REASON("Enter why they need to read it", "domain.md H.2"),
    MEMBER_NEEDS_END(
            "Enter the last day on which they may read it, not in the past", "domain.md H.2"),
    MEMBER_ALREADY("They may read it already", "domain.md H.2"),
    MEMBER_RUNS_IT("Those who run it go on reading it, or it was ended already", "domain.md H.2"),
    ENTRY_NEEDS_PART("Select what it is about", "domain.md C.7"),
    ENTRY_NEEDS_WORDS("Enter what you know, without a child’s name", "domain.md C.7"),
    ENTRY_NEEDS_HARM("Select at least one category of harm", "domain.md C.7"),
    AIM_NEEDS_WORDS("Enter what shall be different in the context", "domain.md C.7"),
    ACTION_NEEDS_AIM("Select the aim it serves", "domain.md C.7"),
    ACTION_NEEDS_WHAT("Enter what is to be done, without a child’s name", "domain.md C.7"),
    ACTION_NEEDS_OWNER(
            "Enter either the e-mail address of the person who does it, or their name and agency",
            "domain.md C.7"),
    ACTION_NEEDS_DUE("Enter the day by which it is done, not in the past", "domain.md C.7"),
    ACTION_NEEDS_STATE("Select what became of it", "domain.md C.7"),
    ACTION_NEEDS_OUTCOME("Enter what was done, or why it could not be", "domain.md C.7"),
    ACTION_OVER("What became of this action is recorded already", "domain.md C.7", true),
    MEASURE_NEEDS_WHAT(
            "Enter what is measured in the context. Never measure a child", "domain.md C.7"),
    MEASURE_NEEDS_BASELINE("Enter what it was at the beginning", "domain.md C.7"),
    MEASURE_NEEDS_DAY("Enter the day on which it was seen, not in the future", "domain.md C.7"),
    MEASURE_NEEDS_SEEN_BY("Enter who saw it", "domain.md C.7"),
    VALUE_NEEDS_MEASURE("Select what was looked at", "domain.md C.7"),
    VALUE_NEEDS_VALUE("Enter what it is now", "domain.md C.7"),
    VALUE_NEEDS_CHANGE("Select how it has changed", "domain.md C.7"),
    LINK_NEEDS_FILE("Enter the reference of a child’s file that you hold", "domain.md C.7"),
    LINK_NEEDS_WHY("Enter why the child is linked to the context", "domain.md C.6"),
    LINKED_ALREADY("This child is linked already", "domain.md C.7"),
    LINK_ENDED("This link was ended already", "domain.md C.7", true),
    REVIEW_NEEDS_DAY("Enter the day of the review, not in the future", "domain.md C.7"),
    REVIEW_NEEDS_PRESENT("Enter who was there, by agency", "domain.md C.7"),
    REVIEW_NEEDS_YOUNG_PEOPLE(
            "Enter how young people were heard, or why not yet", "domain.md C.7; guide ¶11"),
    REVIEW_NEEDS_CHANGE("Enter what has changed in the context", "domain.md C.7"),
    REVIEW_NEEDS_NEXT("Enter the day of the next review, not in the past", "domain.md C.7"),
    CLOSING_NEEDS_OUTCOME("Select the outcome", "domain.md C.7"),
    CLOSING_NEEDS_WORDS("Enter what has changed in the context", "domain.md C.7"),
    CLOSING_NEEDS_CONTINUES(
            "Enter what goes on, and who does it; or that nothing needs to", "domain.md C.7"),
    ACTIONS_STILL_OPEN("Record what became of every action first", "domain.md C.7"),
    DAY_UNREADABLE("Enter a real day, such as 4 12 2026", "domain.md C.7"),
    CHANGED_MEANWHILE(
            "Somebody else changed this while you were working on it. Read what is there now",
            "architecture.md",
            true);

    private final String words;
    private final String source;
    private final boolean conflict;

    ContextRules(String words, String source) {
        this(words, source, false);
    }

    ContextRules(String words, String source, boolean conflict) {
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
