package org.waymark.meetings;

/** Who is asked to come: somebody with an account, or anybody else by name. */
public enum InviteeKind {
    PRACTITIONER("Somebody who uses Waymark"),
    PROFESSIONAL("Another professional, by name"),
    ADULT("An adult around the child"),
    CHILD("The child"),
    ADVOCATE("An advocate for the child");

    private final String words;

    InviteeKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
