package org.waymark.assessment;

/** What looking at consent led to. No answer says that an act was agreed to (safety rule 10). */
public enum ConsentFinding {
    OFFENCE_POSSIBLE("An offence may have been committed against the child"),
    HARM_WITHOUT_OFFENCE("Harm, or the likelihood of it, also if no offence is found"),
    NO_SIGN("No sign of either so far");

    private final String words;

    ConsentFinding(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
