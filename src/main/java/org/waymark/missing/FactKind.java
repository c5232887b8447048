package org.waymark.missing;

/** What a fact of a return interview is about. */
public enum FactKind {
    REASON("Reason for leaving"),
    HARM("Harm suffered"),
    PLACE("Place"),
    PERSON("Person"),
    VEHICLE("Vehicle"),
    TRAVEL("Travel"),
    ONLINE("Telephone or online contact"),
    SEARCH("Information for the next search"),
    SUPPORT("Support needed"),
    PREVENTION("To prevent the next time");

    private final String words;

    FactKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether somebody should get it to do. */
    public boolean isToDo() {
        return this == SUPPORT || this == PREVENTION;
    }
}
