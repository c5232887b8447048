package org.waymark.court;

/** What right 6 of the Victims’ Code has the child told of (domain.md F.3). */
public enum PoliceStep {
    ARREST("Somebody was arrested"),
    INTERVIEW("Somebody was interviewed under caution"),
    RELEASED("Somebody was released without charge"),
    BAIL("Bail was set or changed, or release under investigation"),
    NOT_INVESTIGATED("The police decided not to investigate");

    private final String words;

    PoliceStep(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
