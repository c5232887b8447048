package org.waymark.assessment;

/** Why the work ends, in the codes of the census (domain.md D.5). */
public enum ClosureReason {
    RC1("Adopted"),
    RC2("Died"),
    RC3("Child arrangements order"),
    RC4("Special guardianship order"),
    RC5("Transferred to another area"),
    RC6("Transferred to adult social care"),
    RC7("Ended for another reason, such as no longer in need"),
    RC8("Closed after assessment, with nothing more to do"),
    RC9("Closed after assessment, referred to early help");

    private final String words;

    ClosureReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Only where the assessment found no need (domain.md D.5). */
    public boolean isAfterAssessment() {
        return this == RC8 || this == RC9;
    }
}
