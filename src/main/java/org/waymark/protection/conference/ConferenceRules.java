package org.waymark.protection.conference;

import org.waymark.web.Rule;

/** What a conference needs. None of it delays a strategy discussion or an enquiry. */
public enum ConferenceRules implements Rule {
    CONFERENCE_NEEDS_WHEN("Enter the day and time of the conference", "domain.md B.4"),
    CONFERENCE_ON_WEEKEND(
            "A child protection conference is held on a working day, not at a weekend",
            "CIN census 8875, 8870Q"),
    CONFERENCE_NEEDS_CHAIR("Enter who chairs the conference", "domain.md H.2"),
    NOT_A_CHAIR("This person does not chair conferences", "domain.md H.2"),
    CONFERENCE_ALREADY_CONVENED(
            "A conference is convened already. Move that one instead", "architecture.md"),
    CONFERENCE_CONCLUDED("This enquiry has had its conference", "CIN census"),
    REPORT_NEEDS_DAY("Enter the day on which the report was shared", "domain.md B.4"),
    REPORT_IN_THE_FUTURE("The report was shared today or earlier", "domain.md B.4"),
    REPORT_NEEDS_WHOM("Enter with whom the report was shared", "domain.md B.4"),
    CONFERENCE_NOT_HELD("Record first who came to the conference", "guide ¶10"),
    PARTICIPATION_NEEDED("Select how the child took part", "guide ¶11"),
    CHILD_WORDS_NEEDED("Enter what the child wants and feels", "guide ¶11"),
    DECISION_NEEDS_ANSWER("Select whether there is a child protection plan", "guide ¶10"),
    DECISION_NEEDS_CATEGORY("Select the category", "CIN census 8905"),
    DECISION_NEEDS_REASON("Enter the reasons for the decision", "guide ¶10"),
    ALREADY_DECIDED("Somebody else has already decided this", "architecture.md"),
    ALERT_NEEDS_WORDS("Enter what must be put right", "domain.md H.2");

    private final String words;
    private final String source;

    ConferenceRules(String words, String source) {
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
        return this == ALREADY_DECIDED || this == CONFERENCE_ALREADY_CONVENED;
    }
}
