package org.waymark.court;

/** Where one part of the support stands. */
public enum Step {
    CONSIDERED("Considered"),
    TOLD("The child was told"),
    OFFERED("Offered"),
    ASKED("Asked for"),
    ACCEPTED("Accepted"),
    DECLINED("Did not take up the offer"),
    ARRANGED("Arranged"),
    DONE("Done"),
    NOT_NEEDED("Not needed"),
    STARTED("Started"),
    ENDED("Ended"),
    UPDATED("Brought up to date"),
    APPLIED("Applied for"),
    AWARDED("Awarded, held until 18"),
    NOT_AWARDED("Not awarded"),
    CHANGED("The decision was changed"),
    UPHELD("The decision stands"),
    NEEDED("A need to be taken into the support plan"),
    CHARGED("Charged"),
    NOT_CHARGED("Not charged"),
    DISCONTINUED("Discontinued"),
    CONVICTED("Convicted"),
    ACQUITTED("Acquitted"),
    SENTENCED("Sentenced");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
