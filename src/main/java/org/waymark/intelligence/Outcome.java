package org.waymark.intelligence;

/** What the police make of an item (domain.md E.1), and what the sender is told of it. */
public enum Outcome {
    LOGGED(
            "Kept as intelligence",
            "Thank you. The police have kept it and will put it together with what else they know."),
    CRIME(
            "Given to officers as a possible crime",
            "Thank you. Officers will look at it. They may come to you for a statement."),
    SAFEGUARDING(
            "Passed on to keep a child safe",
            "Thank you. It was passed on to those who keep children safe."),
    ENDED(
            "Nothing more can be done with it now",
            "Thank you. The police can do nothing more with it now. Send it again when you know more.");

    private final String words;
    private final String acknowledgement;

    Outcome(String words, String acknowledgement) {
        this.words = words;
        this.acknowledgement = acknowledgement;
    }

    public String words() {
        return words;
    }

    /** Neutral: says nothing of what the police know or from whom. */
    public String acknowledgement() {
        return acknowledgement;
    }
}
