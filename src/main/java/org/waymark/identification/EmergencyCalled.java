package org.waymark.identification;

/** What was done at once for a child in immediate danger. */
public enum EmergencyCalled {
    CALLED_999("999 has been called"),
    CALLED_FRONT_DOOR("Children's social care has been telephoned"),
    NOT_YET("Not yet");

    private final String words;

    EmergencyCalled(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
