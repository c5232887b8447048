package org.waymark.meetings;

import org.waymark.web.Rule;

/** What meetings need. Nothing here refuses a meeting that protects a child (safety rule 1). */
public enum MeetingRules implements Rule {
    KIND_NEEDED("Select what kind of meeting it is", "guide ¶10"),
    PLANNED_NEEDS_WHEN("Enter the day and time of the meeting", "guide ¶10"),
    PLANNED_IN_THE_PAST(
            "The meeting is planned for a time that is past. Record it as held instead",
            "guide ¶10"),
    DATE_UNREADABLE("Enter a real date, such as 27 11 2026", "guide ¶10"),
    TIME_UNREADABLE("Enter a time, such as 10am or 14:30", "guide ¶10"),
    HELD_NEEDS_WHEN("Enter the day and time the meeting was held", "guide ¶10"),
    HELD_IN_THE_FUTURE("The meeting was held now or in the past", "guide ¶10"),
    CANCEL_NEEDS_WHY("Enter why the meeting is not held", "guide ¶10"),
    NOT_PLANNED("This meeting is not planned any more", "architecture.md"),
    NOT_HELD("Record first that the meeting was held", "guide ¶10"),
    CHANGED_MEANWHILE("Somebody else changed this meeting a moment ago", "architecture.md"),
    INVITEE_NEEDED("Select who is asked to come", "domain.md H.2"),
    PERSON_NEEDED("Select a person, or enter their e-mail address", "domain.md H.2"),
    NO_SUCH_PERSON(
            "Nobody of the area has this name or e-mail address. Ask them by name and organisation instead",
            "domain.md H.2"),
    AMBIGUOUS_NAME(
            "More than one person may be meant by this name. Enter their e-mail address",
            "domain.md H.2"),
    NOT_THE_ROOM("Meetings of this kind are opened where their decision is recorded", "guide ¶10"),
    NAME_NEEDED("Enter the name of the person", "domain.md C.5"),
    AGENCY_NEEDED("Enter the organisation they are of", "domain.md C.5"),
    ADULT_NEEDED("Select which adult around the child", "product.md safety rule 7"),
    ADULT_NOT_SAFE_TO_TELL(
            "It is not decided that this adult is safe to tell. Decide that first, on the child's page of adults",
            "product.md safety rule 7"),
    PART_NEEDS_WHY(
            "Enter why this person does not attend the whole meeting", "product.md \"Meetings\""),
    ALREADY_INVITED("This person is asked to come already", "architecture.md"),
    CANNOT_LEAVE_OUT("Whoever convenes or chairs the meeting attends all of it", "domain.md H.2"),
    CONTRIBUTION_NEEDS_WORDS("Enter what your agency knows, or what worries you", "guide ¶10"),
    NOT_INVITED("Only people who are asked to this meeting can do this", "domain.md H.2"),
    INFORMATION_NEEDS_WORDS("Enter what was shared", "domain.md E.4"),
    INFORMATION_NEEDS_WHO("Select who shared it", "domain.md E.4"),
    INFORMATION_NEEDS_BASIS("Select on what basis it was shared", "domain.md E.4"),
    DECISION_NEEDS_WORDS("Enter what was decided", "guide ¶10"),
    DECISION_NEEDS_REASON("Enter why it was decided", "guide ¶10"),
    DISSENT_NEEDS_WHO("Select who did not agree", "product.md \"Meetings\""),
    DISSENT_NEEDS_WORDS("Enter what they said", "product.md \"Meetings\""),
    ACTION_NEEDS_WHAT("Enter what is to be done", "guide ¶13"),
    ACTION_NEEDS_WHO("Select who does it", "guide ¶13"),
    ACTION_NEEDS_DUE("Enter by when", "guide ¶13"),
    ACTION_DUE_IN_THE_PAST("The action is due today or later", "guide ¶13"),
    OWNER_NOT_NAMED(
            "This file is closed to all but those named on it. Ask its guardian to name this person first",
            "domain.md H.3"),
    PROGRESS_NEEDS_WORDS("Enter how far it has come", "guide ¶13"),
    OUTCOME_NEEDED("Enter what came of it", "guide ¶13"),
    ACTION_ALREADY_DONE("Somebody else has already said that this is done", "architecture.md"),
    MINUTES_NEED_WORDS("Enter the minutes", "guide ¶10"),
    MINUTES_CHANGED(
            "Somebody else saved these minutes while you wrote. Both texts are below: nothing is lost",
            "architecture.md"),
    MINUTES_NOT_WRITTEN("There are no minutes to confirm yet", "guide ¶10"),
    MINUTES_NOT_CONFIRMED("Confirm the minutes before they are given to anybody", "guide ¶10"),
    NOTHING_TO_SEND(
            "This person attends none of the meeting, so no minutes go to them", "guide ¶10");

    private final String words;
    private final String source;

    MeetingRules(String words, String source) {
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
        return switch (this) {
            case NOT_PLANNED, CHANGED_MEANWHILE, ACTION_ALREADY_DONE, MINUTES_CHANGED -> true;
            default -> false;
        };
    }
}
