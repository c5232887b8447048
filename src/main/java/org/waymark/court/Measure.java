package org.waymark.court;

/** The special measures of the Youth Justice and Criminal Evidence Act 1999 (domain.md F.1). */
public enum Measure {
    SCREEN(23, "Screen from the accused"),
    LIVE_LINK(24, "Evidence by live link, with a supporter where the court allows"),
    IN_PRIVATE(25, "Evidence given in private"),
    NO_WIGS(26, "Wigs and gowns taken off"),
    RECORDED_EVIDENCE(27, "Recorded interview as evidence"),
    RECORDED_CROSS_EXAMINATION(28, "Recorded cross-examination before the trial"),
    INTERMEDIARY(29, "Examination through an intermediary"),
    AIDS(30, "Aids to communication");

    private final int section;
    private final String words;

    Measure(int section, String words) {
        this.section = section;
        this.words = words;
    }

    public int section() {
        return section;
    }

    public String words() {
        return words;
    }

    /** Not for a complainant as such: sections 29 and 30 are reached by section 16 alone. */
    boolean isOnlyBySection16() {
        return this == INTERMEDIARY || this == AIDS;
    }

    /** Empty where nothing is called that. */
    public static java.util.Optional<Measure> of(String slug) {
        return java.util.Arrays.stream(values()).filter(m -> m.slug().equals(slug)).findFirst();
    }

    /** As it stands in an address: "live-link". */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
