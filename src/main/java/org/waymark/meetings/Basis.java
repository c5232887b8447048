package org.waymark.meetings;

/**
 * On what basis information is shared (domain.md E.4). Consent is none of them: a child is
 * protected without it.
 */
public enum Basis {
    SAFEGUARDING_TASK("Our public task: safeguarding a child"),
    LEGITIMATE_INTEREST(
            "Recognised legitimate interest: safeguarding a child (voluntary organisations)"),
    LEGAL_OBLIGATION("A legal duty"),
    VITAL_INTERESTS("To protect somebody’s life"),
    LAW_ENFORCEMENT("Police purposes: preventing or investigating crime");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
