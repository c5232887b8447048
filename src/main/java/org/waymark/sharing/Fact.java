package org.waymark.sharing;

/** What of the child's own facts may be chosen one by one. */
public enum Fact {
    NAME("Name"),
    DATE_OF_BIRTH("Date of birth"),
    REFERENCE("File reference"),
    SCHOOL("School"),
    ADDRESS("Address");

    private final String words;

    Fact(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
