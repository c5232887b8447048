package org.waymark.missing;

/** Why a return interview could not be held. Not the same as declined: the child did not say no. */
public enum NotPossibleWhy {
    MISSING_AGAIN("The child went missing again"),
    NOT_REACHED("The child could not be reached"),
    MOVED_AWAY("The child moved away"),
    IN_CUSTODY("The child is in custody"),
    TOO_ILL("The child is too ill"),
    NOT_SAFE_TO_CONTACT("There is no safe way to reach the child"),
    OTHER("Another reason");

    private final String words;

    NotPossibleWhy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
