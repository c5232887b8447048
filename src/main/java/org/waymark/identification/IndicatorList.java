package org.waymark.identification;

/** The four lists, never mixed and never added up (domain.md C.1). */
public enum IndicatorList {
    VULNERABILITY("Vulnerability"),
    INDICATOR("Indicator of possible exploitation"),
    ACTUAL_HARM("Sign of actual harm"),
    PROTECTIVE("Protective factor");

    private final String words;

    IndicatorList(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
