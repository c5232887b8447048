package org.waymark.panels;

import org.waymark.web.Rule;

/** What a panel needs, by name. */
public enum PanelRules implements Rule {
    PANEL_NEEDS_TIME("Enter the day and the time, such as 25 11 2026 and 10:30am", "domain.md C.5"),
    PANEL_NEEDS_PLACE("Enter where it is held", "domain.md C.5"),
    PANEL_NEEDS_POLICE_CHAIR(
            "Enter the e-mail address of the chair from the police", "domain.md C.5"),
    PANEL_NEEDS_AUTHORITY_CHAIR(
            "Enter the e-mail address of the chair from the local authority", "domain.md C.5"),
    NO_SUCH_PERSON("Nobody in this area has that e-mail address", "domain.md H.2"),
    MEMBER_HOLDS_NO_RECORDS(
            "That person’s role does not work with children’s records", "domain.md H.2"),
    MEMBER_ALREADY("That person is a member of this panel already", "domain.md C.5", true),
    CHAIR_STAYS("A chair of the panel stays a member", "domain.md C.5"),
    ATTENDANCE_NOT_YET("The panel has not begun yet", "domain.md C.5"),
    PANEL_NEEDS_STATE("Select whether it was held or cancelled", "domain.md C.5"),
    PANEL_NEEDS_MINUTE(
            "Enter the panel’s own minute: what was overseen. Write of a child in the child’s item only",
            "domain.md C.5"),
    PANEL_OVER("This panel is over", "domain.md C.5", true),
    NOMINATION_NEEDS_CATEGORY("Select what it is about", "domain.md C.5"),
    CHILD_FROM_FILE("A child is nominated from the child’s file", "domain.md C.5"),
    NOT_A_PERSON_OF_CONCERN(
            "Somebody who is under 18, or may be, is a child and never a person of concern. Raise a concern for them, so that they are kept safe too",
            "safety rules 8 and 10"),
    PERSON_NEEDS_OF_AGE("Enter how it is known that the person is 18 or over", "safety rule 10"),
    NOMINATION_NEEDS_DESCRIBED("Enter who, where or what it is about", "domain.md C.5"),
    NOMINATION_NEEDS_WHY("Enter why the panel should see it", "domain.md C.5"),
    NOMINATION_NEEDS_ASK("Enter what you ask of the panel", "domain.md C.5"),
    NEEDS_BASIS("Select on what basis this is shared", "domain.md E.4"),
    BASIS_NOT_FOR_YOU("Select a basis that is for your kind of agency", "domain.md E.4"),
    NEEDS_NECESSITY("Enter why it is necessary and not more than needed", "domain.md E.4"),
    ANSWER_NEEDS_CHOICE("Select whether you accept or return it", "domain.md C.5"),
    ANSWER_NEEDS_PANEL("Select a planned panel", "domain.md C.5"),
    RETURN_NEEDS_REASON("Enter why it is returned, and what else can be done", "domain.md C.5"),
    NOMINATION_ANSWERED("This nomination is answered already", "domain.md C.5", true),
    AGAIN_NEEDS_WORDS("Enter what is new, or withdraw it", "domain.md C.5"),
    ITEM_NOT_ON_AGENDA("This item is not on an agenda", "domain.md C.5", true),
    LINE_NEEDS_KIND("Select what it is", "domain.md C.5"),
    LINE_NEEDS_WORDS("Enter the words", "domain.md C.5"),
    LINE_ONLY_SHARED(
            "Members add what their agency shares; the coordinator and the chairs record the rest",
            "domain.md C.5"),
    DECISION_NEEDS_TOPIC("Select what kind of decision it is", "domain.md C.5"),
    DISSENT_NEEDS_WHO("Enter who did not agree", "domain.md C.5"),
    ACTION_NEEDS_WHAT("Enter what is to be done", "domain.md C.5"),
    ACTION_NEEDS_OWNER("Enter the e-mail address of whoever does it", "domain.md C.5"),
    ACTION_NEEDS_DUE("Enter the day by which it is done, today or later", "domain.md C.5"),
    CLOSED_TO_OWNER("This cannot be given to that person. Choose somebody else", "domain.md H.3"),
    ACTION_NEEDS_STATE("Select done or not done", "domain.md C.5"),
    ACTION_NEEDS_OUTCOME("Enter what came of it", "domain.md C.5"),
    ACTION_SETTLED("This action is settled already", "domain.md C.5", true),
    REMINDED_TODAY("A reminder went out today already", "domain.md C.5", true),
    ITEM_NEEDS_MINUTE(
            "Enter the minute of this item, as its own file may hold it", "domain.md C.5"),
    REVIEW_IN_THE_PAST("The next review is after today", "domain.md C.5"),
    DAY_UNREADABLE("Enter a real day, such as 4 12 2026", "domain.md C.5"),
    CHANGED_MEANWHILE(
            "Somebody else changed this while you were working on it. Read what is there now",
            "architecture.md",
            true);

    private final String words;
    private final String source;
    private final boolean conflict;

    PanelRules(String words, String source) {
        this(words, source, false);
    }

    PanelRules(String words, String source, boolean conflict) {
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
