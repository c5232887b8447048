package org.waymark.missing;

/** Who held the interview (domain.md B.5). */
public enum Independence {
    INDEPENDENT(
            "I am independent of where the child lives and of the authority responsible for the child"),
    CHILD_CHOSE("The child asked to speak to me");

    private final String words;

    Independence(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
