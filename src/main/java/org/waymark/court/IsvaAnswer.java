package org.waymark.court;

/** Where the offer of an independent sexual violence adviser stands. */
public enum IsvaAnswer {
    OFFERED("Offered, no answer yet"),
    ACCEPTED("Accepted and allocated"),
    DECLINED("Did not take up the offer"),
    ENDED("Ended, with an exit plan");

    private final String words;

    IsvaAnswer(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
