package org.waymark.child;

/** Why the work with a child ends: the census' reasons for closure (domain.md D.5). */
public enum ClosureReason {
    RC1("Adopted"),
    RC2("Died"),
    RC3("Child arrangements order"),
    RC4("Special guardianship order"),
    RC5("Transferred to another local authority"),
    RC6("Transferred to adult social care"),
    RC7("No longer in need, or any other reason"),
    RC8("Closed after assessment: no further step by children's social care"),
    RC9("Closed after assessment: referred to early help");

    private final String words;

    ClosureReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
