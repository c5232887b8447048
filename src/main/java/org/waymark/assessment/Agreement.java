package org.waymark.assessment;

/** Whether the family agrees to a service. Not consent to share anything (domain.md L.10). */
public enum Agreement {
    AGREED("They agree to the service"),
    NOT_AGREED("They do not want it now"),
    NOT_ASKED("They were not asked");

    private final String words;

    Agreement(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
