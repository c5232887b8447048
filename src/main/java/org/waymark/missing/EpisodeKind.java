package org.waymark.missing;

/**
 * Two kinds, with the codes of the returns (domain.md B.5). "Absent" is neither: it is a risk level
 * of the police (trap 17).
 */
public enum EpisodeKind {
    /** Whereabouts not known. */
    MISSING("Missing", "M"),
    /** A looked-after child whose whereabouts are known. */
    AWAY("Away from placement without authorisation", "A");

    private final String words;
    private final String code;

    EpisodeKind(String words, String code) {
        this.words = words;
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
