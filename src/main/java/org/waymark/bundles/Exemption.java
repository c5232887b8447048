package org.waymark.bundles;

/**
 * Why words are taken out (domain.md H.5: an exemption code for each). The letter stands in the
 * black box; a person decides each time that it applies.
 */
public enum Exemption {
    THIRD_PARTY("A", "About somebody else", "Data Protection Act 2018 Sch 2 para 16"),
    SERIOUS_HARM(
            "B",
            "Knowing it would be likely to cause serious harm",
            "Data Protection Act 2018 Sch 3 Part 3"),
    EXPECTATIONS(
            "C",
            "Told in the expectation that it stays private, or the child does not want it known",
            "Data Protection Act 2018 Sch 3 Part 3"),
    PRIVILEGE("D", "Legal advice", "Data Protection Act 2018 Sch 2 para 19"),
    CRIME(
            "E",
            "Knowing it would harm an investigation or the prevention of crime",
            "Data Protection Act 2018 Sch 2 para 2"),
    CONFIDENTIAL_SOURCE(
            "F",
            "Would show who gave information in confidence",
            "Data Protection Act 2018 Sch 2 para 16"),
    COURT(
            "G",
            "Given to or made for a court, which decides who may read it",
            "Data Protection Act 2018 Sch 3 Part 3"),
    ADDRESS(
            "H",
            "Where somebody lives or can be reached, to keep them safe",
            "Data Protection Act 2018 Sch 3 Part 3"),
    NOT_NEEDED("J", "Not needed for this purpose", "UK GDPR article 5(1)(c)");

    private final String letter;
    private final String words;
    private final String source;

    Exemption(String letter, String words, String source) {
        this.letter = letter;
        this.words = words;
        this.source = source;
    }

    public String letter() {
        return letter;
    }

    public String words() {
        return words;
    }

    public String source() {
        return source;
    }

    /** "A: about somebody else (…)". */
    public String line() {
        return letter + ": " + words + " (" + source + ")";
    }
}
