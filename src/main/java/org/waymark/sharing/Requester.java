package org.waymark.sharing;

/** Who asks, and why they may. */
public enum Requester {
    CHILD("The child"),
    PARENT("Somebody with parental responsibility"),
    REPRESENTATIVE("Somebody who acts for them, such as a solicitor"),
    ADULT("An adult who is named in the file"),
    STAFF("Somebody who works here");

    private final String words;

    Requester(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
