package org.waymark.sharing;

/**
 * Where something else would stand against telling the police or a court: permissive, case by case.
 */
public enum Exemption {
    CRIME("Crime (Data Protection Act 2018 Schedule 2 paragraph 2)"),
    LEGAL_PROCEEDINGS("Legal proceedings (Schedule 2 paragraph 5)");

    private final String words;

    Exemption(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
