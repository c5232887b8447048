package org.waymark.court;

/** What kind of interview with the child it was; never what was said. */
public enum InterviewKind {
    ABE("Video-recorded interview (achieving best evidence)"),
    FURTHER("Further recorded interview"),
    STATEMENT("Written statement");

    private final String words;

    InterviewKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
