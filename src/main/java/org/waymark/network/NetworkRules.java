package org.waymark.network;

import org.waymark.web.Rule;

/** What records and links need, by name. */
public enum NetworkRules implements Rule {
    SUBJECT_NEEDS_KIND("Select what the record is about", "domain.md C.6"),
    SUBJECT_NEEDS_LABEL(
            "Enter a short name or description, such as “Blue car driver”", "domain.md C.6"),
    SUBJECT_LABEL_TOO_LONG("Use 120 characters or fewer", "domain.md C.6"),
    PERSON_NEEDS_AGE(
            "Select adult, under 18 or not known: not known counts as a child", "safety rule 8"),
    AGE_CONTRADICTS_BIRTH(
            "The age and the date of birth do not go together", "safety rules 8 and 10"),
    BIRTH_IN_THE_FUTURE("The date of birth must be in the past", "domain.md C.6"),
    ONLY_A_PERSON(
            "Only a person has an age, a date of birth or work with children", "domain.md C.6"),
    VEHICLE_NEEDS_DETAIL("Enter the plate or part of it, the make or the colour", "domain.md C.6"),
    PHONE_NEEDS_NUMBER("Enter the telephone number, at least three digits of it", "domain.md C.6"),
    HANDLE_NEEDS_HANDLE("Enter the platform and the handle", "domain.md C.6"),
    NO_SUCH_PRACTITIONER("Nobody in this area has that e-mail address", "safety rule 5"),
    SEARCH_TOO_SHORT("Enter at least three letters or digits", "product.md"),
    LINK_NEEDS_OTHER(
            "Enter the reference of the child’s file, or find the other record", "domain.md C.6"),
    LINK_OTHER_NOT_FOUND("There is no such file or record that is open to you", "safety rule 4"),
    LINK_TO_ITSELF("The two ends are the same", "domain.md C.6"),
    LINK_NEEDS_KIND("Select how the two are connected", "domain.md C.6"),
    LINK_NEEDS_DIRECTION("Select which way round it is", "domain.md C.6"),
    LINK_CANNOT_START("A place or an event does not do this: record who does", "domain.md C.6"),
    LINK_DATES_REVERSED("The last day cannot be before the first", "domain.md C.6"),
    LINK_DATE_IN_THE_FUTURE("The day must be in the past", "domain.md C.6"),
    LINK_NEEDS_SOURCE("Select which record it comes from", "domain.md C.6"),
    LINK_NEEDS_SOURCE_RECORD(
            "Enter the address or number of the record it comes from", "domain.md C.6"),
    LINK_SOURCE_NOT_FOUND("There is no such record that is open to you", "domain.md C.6"),
    LINK_NEEDS_SOURCE_WORDS(
            "Enter what the record says. Do not write who told it", "domain.md C.6, E.3"),
    LINK_NEEDS_PURPOSE("Enter why this link is kept", "domain.md C.6"),
    LINK_NEEDS_EXPIRY("Enter the day on which the link is to be reviewed or ends", "domain.md C.6"),
    LINK_EXPIRY_OUT_OF_RANGE("The day must be in the future and within a year", "area procedures"),
    GRADE_IS_THE_POLICES("Grading belongs to the police", "domain.md E.2"),
    GRADE_NEEDS_ALL("A grade has three parts: source, information and handling", "domain.md E.2"),
    GRADE_NEEDS_CONDITIONS("Enter the conditions of handling code C", "domain.md E.2"),
    STATUS_NEEDS_CHOICE("Select alleged, corroborated or discounted", "domain.md C.6"),
    STATUS_NEEDS_REASON("Enter the reason", "domain.md C.6"),
    LINK_HAS_ENDED("This link has ended already", "domain.md C.6", true),
    END_NEEDS_REASON("Enter why the link ends", "domain.md C.6"),
    DONE_NEEDS_WORDS("Enter what was done, or why nothing is needed", "safety rule 8"),
    READER_NEEDS_PERSON(
            "Enter the e-mail address of the person who is to read it", "domain.md H.3"),
    READER_NOT_ALLOWED(
            "The record is about that person, or they work with no records", "safety rule 5"),
    READER_NEEDS_REASON("Enter why they need to read it", "domain.md H.3"),
    READER_NEEDS_END("Enter until when, within a year", "domain.md H.2"),
    READER_ENDED("This permission has ended already", "domain.md H.3", true),
    READER_BY_FILE("Their child’s file lets them read it: end the link instead", "domain.md H.3"),
    MERGE_NEEDS_OTHER("Select the other record", "domain.md C.6"),
    MERGE_NEEDS_REASON("Enter why the two are the same", "domain.md C.6"),
    MERGE_OF_CHILDREN(
            "Children are matched on their files by the front door, never here", "domain.md C.6"),
    MERGE_KINDS_DIFFER("The two are of different kinds", "domain.md C.6"),
    MERGE_BIRTHS_DIFFER("The two have different dates of birth", "domain.md C.6"),
    MERGE_AGES_DIFFER("One is known to be an adult and the other is under 18", "safety rule 8"),
    MERGE_PLATES_DIFFER("The two have different plates", "domain.md C.6"),
    MERGED_ALREADY("One of the two is merged already", "domain.md C.6", true),
    UNMERGED_ALREADY("This was undone already", "domain.md C.6", true),
    TALK_NEEDS_WORDS(
            "Enter what you would like to talk about, without a child’s name", "domain.md C.6"),
    TALK_ANSWERED("This was answered already", "domain.md C.6", true),
    DAY_UNREADABLE("Enter a real day, such as 4 12 2026", "domain.md C.6"),
    CHANGED_MEANWHILE(
            "Somebody else changed this while you were working on it. Read what is there now",
            "architecture.md",
            true);

    private final String words;
    private final String source;
    private final boolean conflict;

    NetworkRules(String words, String source) {
        this(words, source, false);
    }

    NetworkRules(String words, String source, boolean conflict) {
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
