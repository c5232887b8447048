package org.waymark.protection.conference;

/** How the child took part, by the codes that local authorities use (PN0 to PN7). */
public enum Participation {
    PN0("Under 4 years old"),
    PN1("Came and spoke for themselves"),
    PN2("Came, and an advocate spoke for them"),
    PN3("Came, and said what they want without words"),
    PN4("Came, and did not say what they want"),
    PN5("Did not come; an advocate said what they want"),
    PN6("Did not come; sent what they want to say"),
    PN7("Did not come, and did not say what they want");

    private final String words;

    Participation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
