package org.waymark.protection;

/**
 * The category of a child protection plan, as the census has them (domain.md D.6). Exploitation has
 * none of its own: such plans are usually sexual abuse (trap 11).
 */
public enum AbuseCategory {
    NEGLECT("NEG", "Neglect"),
    PHYSICAL("PHY", "Physical abuse"),
    SEXUAL("SAB", "Sexual abuse"),
    EMOTIONAL("EMO", "Emotional abuse"),
    MULTIPLE("MUL", "More than one category");

    private final String code;
    private final String words;

    AbuseCategory(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As the census has it. */
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
