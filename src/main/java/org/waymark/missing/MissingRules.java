package org.waymark.missing;

import org.waymark.web.Rule;

/** What an episode needs. Little, because a child is missing: everything else can follow. */
public enum MissingRules implements Rule {
    MISSING_NEEDS_A_CHILD("Enter the child's name, or describe them", "guide ¶5"),
    FILE_NOT_FOUND("There is no file with this reference, or not for you", "domain.md H.2"),
    MISSING_NEEDS_KIND("Select whether you know where the child is", "domain.md B.5"),
    MISSING_NEEDS_LAST_SEEN("Enter the day the child was last seen, or left", "domain.md B.5"),
    LAST_SEEN_IN_THE_FUTURE("The child was last seen today or in the past", "domain.md B.5"),
    LEFT_IN_THE_FUTURE("The child left today or in the past", "domain.md B.5"),
    DATE_UNREADABLE("Enter a real date", "domain.md B.5"),
    TIME_UNREADABLE("Enter a time, such as 8:15pm or 20:15", "domain.md B.5"),
    TIME_NEEDS_DAY("Enter the day as well as the time", "domain.md B.5"),
    MISSING_NEEDS_FROM("Select where the child went from", "guide ¶5"),
    AWAY_NEEDS_LOOKED_AFTER(
            "Away without authorisation is for looked-after children. If the child is not looked after, report them as missing",
            "domain.md B.5"),
    AWAY_NEEDS_WHEREABOUTS(
            "Enter where the child is. If you do not know, report them as missing",
            "domain.md B.5"),
    POLICE_NEED_BY("Enter who told the police", "domain.md B.5"),
    POLICE_NEED_WHEN("Enter when the police were told", "domain.md B.5"),
    POLICE_IN_THE_FUTURE("The police were told now or in the past", "domain.md B.5"),
    FEED_PLACE_UNKNOWN("Send as since what the last answer gave as next", "guide ¶16"),
    ALREADY_OPEN(
            "This child is reported already. Add what you know to that record", "domain.md B.5"),
    ALREADY_ENDED("Somebody else has already ended this episode", "architecture.md"),
    CHANGED_MEANWHILE("Somebody else changed this a moment ago", "architecture.md"),
    RETURN_NEEDS_WHEN("Enter the day and time the child came back", "domain.md B.5"),
    RETURN_IN_THE_FUTURE("The child came back now or in the past", "domain.md B.5"),
    RETURN_BEFORE_START("The child came back after they left", "domain.md B.5"),
    RETURN_NEEDS_HOW("Select how the child came back", "domain.md B.5"),
    RETURN_NEEDS_WHERE("Select where the child was", "domain.md B.5"),
    RETURN_NEEDS_HARM("Select whether the child suffered harm, or not known", "domain.md B.5"),
    HARM_NEEDS_KIND("Select what kind of harm", "domain.md B.5"),
    RETURN_NEEDS_SAFE_CONTACT(
            "Select how it is safe to reach the child, or not known yet",
            "product.md safety rule 7"),
    SAFE_CONTACT_NEEDS_WORDS(
            "Enter how and when it is safe to reach the child", "product.md safety rule 7"),
    SAFE_CONTACT_NEEDS_ADULT("Select an adult who is safe to tell", "product.md safety rule 7"),
    RISK_NEEDS_LEVEL("Select the level of risk", "domain.md E.5"),
    RISK_NEEDS_OFFICER("Enter the officer who set the level", "domain.md E.5"),
    RISK_NEEDS_REASON("Enter why this level", "domain.md E.5"),
    RISK_IN_THE_FUTURE("The level was set now or in the past", "domain.md E.5"),
    INFORMATION_NEEDS_WORDS("Enter what you know", "guide ¶16"),
    AGENCY_NEEDED("Select an agency", "domain.md H.2"),
    AGENCY_ALREADY_TOLD("This agency has been told already", "domain.md H.2"),
    NOW_MISSING_NEEDS_WORDS("Enter what changed", "domain.md B.5"),
    NOT_AWAY("This child is reported as missing already", "domain.md B.5"),
    SET_ASIDE_NEEDS_WHY("Enter why this record is set aside", "domain.md H.5"),
    PREVENTION_NEEDS_OFFICER("Enter the officer who spoke with the child", "domain.md B.5"),
    PREVENTION_NEEDS_WHEN("Enter when the officer spoke with the child", "domain.md B.5"),
    PREVENTION_IN_THE_FUTURE(
            "The officer spoke with the child now or in the past", "domain.md B.5"),
    PREVENTION_NEEDS_SAFE("Select whether the child is safe now", "domain.md B.5"),
    NOT_SAFE_NEEDS_WORDS("Enter what was done to make the child safe", "domain.md B.5");

    private final String words;
    private final String source;

    MissingRules(String words, String source) {
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
        return this == ALREADY_ENDED || this == CHANGED_MEANWHILE;
    }
}
