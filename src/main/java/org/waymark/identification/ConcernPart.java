package org.waymark.identification;

/** The parts of a concern that a correction can be about; it is shown beside that part. */
public enum ConcernPart {
    CHILD("Who the child is"),
    ACCOUNT("What was seen or said, and in whose words"),
    WHEN_AND_WHERE("When and where it happened"),
    SAFETY("Whether the child is safe"),
    OWN_VIEW("The child's own view"),
    CONSENT("The child's age, and consent"),
    INDICATORS("Vulnerabilities, indicators, harm and protective factors"),
    OTHER("Something else");

    private final String words;

    ConcernPart(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
