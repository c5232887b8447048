package org.waymark.support;

/** Why a plan ended; the words say the rest (domain.md D.5). */
public enum EndReason {
    MET("The needs are met"),
    MOVED("The child moved to another area"),
    NOT_TAKEN_UP("The help was not taken up"),
    ADULT_SERVICES("Adult services have taken over"),
    OTHER("Another reason");

    private final String words;

    EndReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
