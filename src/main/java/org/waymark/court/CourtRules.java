package org.waymark.court;

import org.waymark.web.Rule;

/** What the record of court support needs, by name. None of them holds up therapy or support. */
public enum CourtRules implements Rule {
    CASE_NEEDS_DAY(
            "Enter the day on which it was reported to the police, not in the future", "guide ¶17"),
    CASE_NEEDS_FORCE("Enter the police force", "guide ¶17"),
    CASE_NEEDS_OFFENCE("Select at least one offence, or “Another offence”", "guide ¶17"),
    CASE_NEEDS_IMPAIRED(
            "Select yes, no or not known", "Youth Justice and Criminal Evidence Act 1999 s16"),
    NO_SUCH_PERSON("Nobody in this area has that e-mail address", "domain.md H.2"),
    NOT_AN_OFFICER("The officer in the case works for the police", "domain.md H.2"),
    NOT_FOR_COURT("That person’s role may not hold court records", "domain.md H.2"),
    ISVA_NEEDS_ANSWER("Select where the offer stands", "guide ¶17"),
    ISVA_NEEDS_DAY("Enter the day, not in the future", "guide ¶17"),
    ISVA_NEEDS_PERSON("Enter the e-mail address of the adviser", "guide ¶17"),
    NOT_AN_ISVA("That person is not an independent sexual violence adviser", "domain.md F.2"),
    EXIT_NEEDS_PLAN("Enter what was agreed for afterwards", "statutory guidance on ISVAs 2025"),
    INTERVIEW_NEEDS_KIND("Select what kind of interview it was", "guide ¶17"),
    INTERVIEW_NEEDS_DAY("Enter the day of the interview, not in the future", "guide ¶17"),
    INTERVIEW_NEEDS_WHO("Enter who interviewed", "guide ¶17"),
    INTERVIEW_NEEDS_INTERMEDIARY("Select whether an intermediary was there", "guide ¶17"),
    HEARING_NEEDS_KIND("Select what the hearing is for", "guide ¶17"),
    HEARING_NEEDS_TIME("Enter the day and the time, such as 25 11 2026 and 10:30am", "guide ¶17"),
    HEARING_NEEDS_COURT("Enter the court", "guide ¶17"),
    HEARING_NEEDS_COURT_KIND("Select which kind of court it is", "domain.md F.1"),
    HEARING_NEEDS_ATTENDANCE("Select whether the child takes part", "guide ¶17"),
    HEARING_NEEDS_STATE("Select what became of the hearing", "guide ¶17"),
    HEARING_NOT_YET("It has not begun yet", "guide ¶17"),
    HEARING_OVER("What became of this hearing is recorded already", "guide ¶17", true),
    MEASURE_NEEDS_CONSIDERED(
            "Enter the day on which it was considered, not in the future", "domain.md F.1"),
    MEASURE_NEEDS_WISH("Select what the child wants", "guide ¶11"),
    MEASURE_REQUEST_FIRST(
            "A court answers a request: enter the day of the request first",
            "Youth Justice and Criminal Evidence Act 1999 s19"),
    MEASURE_ANSWER_DAY(
            "Enter the day of the court’s answer, on or after the request and not in the future",
            "Youth Justice and Criminal Evidence Act 1999 s19"),
    MEASURE_NEEDS_REASON("Enter the reason as far as it is known", "domain.md F.1"),
    MEASURE_USED_WITHOUT_GRANT("Only what the court granted or varied can be used", "trap 24"),
    MEASURE_DAY_IN_THE_FUTURE("The day must be in the past", "domain.md F.1"),
    ENTRY_NEEDS_TOPIC("Select what it is about", "guide ¶17"),
    ENTRY_NEEDS_STEP("Select where it stands, of what fits the subject", "guide ¶17"),
    ENTRY_NEEDS_DAY("Enter the day, not in the future", "guide ¶17"),
    ENTRY_NEEDS_WORDS("Enter what the child needs", "guide ¶14"),
    ENTRY_NEEDS_MONTHS(
            "Enter the length of the sentence in months, 0 where it was not prison",
            "domain.md F.2"),
    THERAPY_NOT_BY_POLICE(
            "Therapy is recorded by those who work with it, and never by the police",
            "safety rule 9"),
    UPDATE_NEEDS_WHAT("Select what happened", "Victims’ Code right 6"),
    UPDATE_NEEDS_WHEN("Enter when it happened, not in the future", "Victims’ Code right 6"),
    TOLD_NEEDS_HOW("Enter how the child was told, and by whom", "Victims’ Code right 6"),
    TOLD_NEEDS_WHEN(
            "Enter when the child was told: after it happened and not in the future",
            "Victims’ Code right 6"),
    LATE_NEEDS_APOLOGY(
            "The child was told late: enter the reason, and how somebody said sorry",
            "Victims’ Code right 6"),
    TOLD_ALREADY("It is recorded already that the child was told", "Victims’ Code right 6", true),
    MOMENT_UNREADABLE("Enter a day and a time, such as 25 11 2026 and 10:30am", "guide ¶17"),
    DAY_UNREADABLE("Enter a real day, such as 4 12 2026", "guide ¶17"),
    CHANGED_MEANWHILE(
            "Somebody else changed this while you were working on it. Read what is there now",
            "architecture.md",
            true);

    private final String words;
    private final String source;
    private final boolean conflict;

    CourtRules(String words, String source) {
        this(words, source, false);
    }

    CourtRules(String words, String source, boolean conflict) {
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
