package org.waymark.documents;

/** From whom a document comes: whoever reads it must know whose words these are. */
public enum Whose {
    OUR_AGENCY("Written by my own agency"),
    OTHER_AGENCY("Written by another agency"),
    CHILD("From the child"),
    FAMILY("From the child's family or carers"),
    SOMEBODY_ELSE("From somebody else");

    private final String words;

    Whose(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
