package org.waymark.court;

/** Which kind of court: section 28 recording is in the Crown Court (domain.md F.1). */
public enum CourtKind {
    CROWN("Crown Court"),
    MAGISTRATES("Magistrates’ court"),
    YOUTH("Youth court");

    private final String words;

    CourtKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
