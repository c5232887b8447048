package org.waymark.missing;

/** How the child came back. */
public enum FoundHow {
    BY_THEMSELVES("The child came back by themselves"),
    POLICE("Found by the police"),
    CARER("Found by a carer"),
    FAMILY_OR_FRIEND("Found by family or a friend"),
    PROFESSIONAL("Found by somebody of another agency"),
    PUBLIC("Found by a member of the public"),
    OTHER("In another way");

    private final String words;

    FoundHow(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
