package org.waymark.panels;

/**
 * What a panel may decide: it coordinates. No kind decides a threshold, an enquiry or who is
 * responsible for a case.
 */
public enum Topic {
    COORDINATE("Who does what together"),
    DISRUPT("Disruption for the police and partners to consider"),
    PLACE("To make a place safer"),
    INFORM("Information to be shared, with whom"),
    SUPPORT("Support to be offered"),
    ASK("To ask those responsible for the child to consider something"),
    LEARN("To learn more before the next panel");

    private final String words;

    Topic(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
