package org.waymark.court;

/** What a hearing is for. */
public enum HearingKind {
    PLEA("Plea and trial preparation"),
    GROUND_RULES("Ground rules hearing"),
    SECTION_28("Recorded cross-examination (section 28)"),
    TRIAL("Trial"),
    SENTENCE("Sentence"),
    APPEAL("Appeal"),
    OTHER("Another hearing");

    private final String words;

    HearingKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
