package org.waymark.missing;

/** In what capacity the interview was held (domain.md B.5). */
public enum Independence {
    INDEPENDENT(
            "I am independent of where the child lives and of the authority responsible for the child",
            "independent of where the child lives and of the authority responsible"),
    CHILD_CHOSE("The child asked to speak to me", "the child asked to speak to them");

    private final String asked;
    private final String words;

    Independence(String asked, String words) {
        this.asked = asked;
        this.words = words;
    }

    /** As the interviewer says it of themselves. */
    public String asked() {
        return asked;
    }

    /** As others read it. */
    public String words() {
        return words;
    }
}
