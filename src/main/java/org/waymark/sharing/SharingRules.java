package org.waymark.sharing;

import org.waymark.web.Rule;

/** What a disclosure, a link, a request of the police and a request of the register need. */
public enum SharingRules implements Rule {
    RECIPIENT_NEEDED("Select an organisation, or enter who receives it", "domain.md E.4"),
    RECIPIENT_KIND_NEEDED("Select what kind of receiver it is", "domain.md E.4"),
    FAMILY_NEEDS_ADULT("Select the child, or an adult who is safe to tell", "safety rule 7"),
    PURPOSE_NEEDED("Enter what it is for", "domain.md E.4"),
    CHOICE_UNKNOWN(
            "Something that you chose is not there any more. Choose again", "domain.md E.4", true),
    DECISION_NEEDED("Select what you decide", "domain.md E.4"),
    PREVIEW_NOT_SEEN("Look at the preview of what would be sent first", "product.md Sharing"),
    GIVES_ADDRESS_AWAY(
            "These words name an address or a school that must not be disclosed. Leave it out",
            "domain.md H.3"),
    NOTHING_TO_SHARE("There is nothing in it that could be sent", "domain.md E.4"),
    REASON_NEEDED("Enter why you do not share it, or not all of it", "domain.md E.4 rule 7"),
    BASIS_NEEDED("Select the lawful basis", "domain.md E.4"),
    BASIS_NOT_YOURS(
            "Your organisation cannot rest on that: a public authority does not use legitimate"
                    + " interests",
            "UK GDPR article 6(1)"),
    SPECIAL_NEEDED("Select what allows it for sensitive information", "domain.md E.4"),
    SPECIAL_NOT_YOURS("Only the police rest on Schedule 8", "domain.md E.4"),
    OFFENCE_NEEDED("Select what allows it for information about offences", "domain.md E.4"),
    EXEMPTION_NOT_FOR_THEM("These exemptions are for the police and courts", "domain.md E.4"),
    NECESSITY_NEEDED("Enter why it is necessary and proportionate", "domain.md E.4"),
    CHILD_TOLD_NEEDED("Select whether the child was told", "domain.md E.4 rule 2"),
    CARERS_TOLD_NEEDED("Select whether parents or carers were told", "domain.md E.4 rule 2"),
    TOLD_WHOM_NEEDED("Select who was told", "safety rule 7"),
    NOT_TOLD_NEEDS_REASON("Enter why somebody was not told", "domain.md E.4 rule 2"),
    METHOD_NEEDED("Select how it goes to them", "domain.md E.4"),
    DECIDED_ALREADY("This was decided already. Read what was decided", "architecture.md", true),
    NOT_DECIDED("It was not decided to share this", "domain.md E.4"),
    NOT_YOUR_AGENCYS("Only the organisation that shares it can do this", "domain.md E.4"),
    RECEIPT_NEEDED("Enter who confirmed that it came, and how", "domain.md E.4"),
    RECEIVED_ALREADY("It is recorded already that this came", "domain.md E.4", true),
    LINK_ONLY_INSIDE(
            "A link opens for people of this area who sign in. Choose another way",
            "product.md Sharing"),
    LINK_NEEDS_WHO("Select who may open it", "product.md Sharing"),
    LINK_NOT_THEIRS("A link names the receiver: somebody of that organisation", "domain.md E.4"),
    LINK_NEEDS_DAYS("Select for how long", "product.md Sharing"),
    REVOKING_NEEDS_REASON("Enter why you take it back", "product.md Sharing"),
    LINK_OVER("This link was taken back already", "product.md Sharing", true),

    CLOSED_FILE(
            "This file is closed to teams. Speak to its guardian, who is named on it",
            "domain.md H.3"),
    FILE_NEEDED("Enter the reference of a file that you work with", "domain.md E.4"),
    HOLDER_NEEDED("Select the organisation that holds it; not the police", "domain.md E.4"),
    CRIME_REFERENCE_NEEDED("Enter the reference of the investigation", "domain.md E.4"),
    VIR_NEEDS_WHAT("Enter what you ask for", "PCSC Act 2022 Chapter 3A"),
    VIR_NEEDS_BELIEF("Enter why you believe that they hold it", "PCSC Act 2022 Chapter 3A"),
    VIR_NEEDS_LINE(
            "Enter the reasonable line of enquiry that it is relevant to",
            "PCSC Act 2022 Chapter 3A"),
    VIR_NEEDS_NECESSITY("Enter why it is necessary and proportionate", "PCSC Act 2022 Chapter 3A"),
    VIR_NEEDS_COUNSELLING(
            "Select whether it is counselling information", "PCSC Act 2022 Chapter 3A"),
    COUNSELLING_NOT_NECESSARY(
            "Counselling information is presumed not to be necessary: enter its substantial"
                    + " probative value",
            "PCSC Act 2022 Chapter 3A; trap 25"),
    COUNSELLING_NEEDS_APPROVAL(
            "Enter which senior officer approved asking for counselling information, and when",
            "PCSC Act 2022 Chapter 3A; trap 25"),
    VIR_NEEDS_NOTICE(
            "Enter the day of the written notice to the victim, today or before, or why there was"
                    + " none",
            "PCSC Act 2022 Chapter 3A"),
    VIR_DAY_PAST("Enter a day that is not over", "domain.md E.4"),
    VIR_NEEDS_ANSWER("Select what you answer", "domain.md E.4"),
    VIR_NEEDS_WORDS("Enter your answer in words", "domain.md E.4"),
    VIR_NEEDS_DISCLOSURE(
            "Prepare and decide what is shared first, for this request", "domain.md E.4"),
    VIR_ANSWERED("This was answered already", "architecture.md", true),
    NOT_THE_HOLDER("Only the organisation that was asked can answer", "domain.md E.4"),

    REQUEST_NEEDS_KIND("Select what it is", "domain.md H.5"),
    REQUEST_NEEDS_FILE(
            "Enter the reference of the file it is about, such as WM-2026-004217. If there is none,"
                    + " check it with who asks",
            "domain.md H.5"),
    REQUEST_NEEDS_WHO("Enter who asks", "domain.md H.5"),
    REQUEST_NEEDS_WHOSE("Select who asks", "domain.md H.5"),
    REQUEST_NEEDS_DAY("Enter the day on which it came, not in the future", "domain.md H.5"),
    BREACH_NEEDS_TIME(
            "Enter the day and the time when somebody here first knew of it, not in the future",
            "UK GDPR article 33"),
    REQUEST_NEEDS_WORDS("Enter what they ask, or what happened", "domain.md H.5"),
    AFFECTED_UNREADABLE("Enter references of files only, one a line", "domain.md H.5"),
    STEP_NEEDS_KIND("Select a step of such a request", "domain.md H.5"),
    STEP_NEEDS_DAY("Enter the day, not in the future and not before it came", "domain.md H.5"),
    STEP_NEEDS_WORDS("Enter more about it", "domain.md H.5"),
    CLOCK_STANDS("The clock stands already. Record their answer first", "UK GDPR article 12A"),
    CLOCK_RUNS("The clock runs: nothing was asked that is not answered", "UK GDPR article 12A"),
    CLOCK_IS_OVER(
            "Its time is over: asking now does not stop the clock", "UK GDPR article 12(3), 12A"),
    RESUMED_BEFORE("Enter a day on or after the day on which you asked", "UK GDPR article 12A"),
    EXTENDED_ALREADY("It was extended already", "UK GDPR article 12(3)"),
    EXTENDED_TOO_LATE(
            "They must be told within the first month: it cannot be extended any more",
            "UK GDPR article 12(3)"),
    OUTCOME_NEEDED("Select what became of it", "domain.md H.5"),
    OUTCOME_NEEDS_WORDS("Enter why", "domain.md H.5"),
    OUTCOME_NEEDS_LETTER("Enter what you write to whoever asked", "domain.md H.5"),
    COMPETENCE_FIRST(
            "Record first whether the child understands what they ask for", "domain.md H.5"),
    EXPECTATIONS_FIRST(
            "Somebody with parental responsibility asks: record first what the child expects and"
                    + " wishes",
            "domain.md H.5, Data Protection Act 2018 Schedule 3"),
    CORRECTION_FIRST(
            "Put a correction or a statement of disagreement beside the entry first: nothing is"
                    + " overwritten",
            "domain.md H.5"),
    COMMISSIONER_FIRST(
            "Record first whether the Information Commissioner was told", "UK GDPR article 33"),
    ACKNOWLEDGE_FIRST("Acknowledge the complaint first", "domain.md H.5"),
    REQUEST_CLOSED("This request is closed already", "architecture.md", true),
    REQUEST_NOT_ABOUT_FILE("This request is about no file", "domain.md H.2"),
    OPENING_NEEDS_REASON("Enter why you need to read the file", "domain.md H.2"),
    STATEMENT_NEEDS_ENTRY("Select the entry that it is about", "domain.md H.5"),
    STATEMENT_NEEDS_KIND("Select whether it is a correction or a disagreement", "domain.md H.5"),
    STATEMENT_NEEDS_WORDS("Enter the words that stand beside the entry", "domain.md H.5"),
    DAY_UNREADABLE("Enter a day, such as 4 12 2026", "domain.md H.5"),
    CHANGED_MEANWHILE(
            "Somebody else changed this while you were working on it. Read what is there now",
            "architecture.md",
            true);

    private final String words;
    private final String source;
    private final boolean conflict;

    SharingRules(String words, String source) {
        this(words, source, false);
    }

    SharingRules(String words, String source, boolean conflict) {
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
