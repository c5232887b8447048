package org.waymark.sharing;

/** What the register holds (domain.md H.5). */
public enum RequestKind {
    SUBJECT_ACCESS("Somebody wants a copy of what is held about them", "data.right"),
    RECTIFICATION("Somebody says that something is wrong", "data.right"),
    ERASURE("Somebody wants something deleted", "data.right"),
    COMPLAINT("A complaint about how information is used", "data.complaint"),
    BREACH("Information went to the wrong place, was lost or was seen", "data.breach");

    private final String words;
    private final String clock;

    RequestKind(String words, String clock) {
        this.words = words;
        this.clock = clock;
    }

    public String words() {
        return words;
    }

    /** In a list. */
    public String inShort() {
        return switch (this) {
            case SUBJECT_ACCESS -> "Subject access";
            case RECTIFICATION -> "Correction";
            case ERASURE -> "Deletion";
            case COMPLAINT -> "Complaint";
            case BREACH -> "Breach";
        };
    }

    /** The clock rule it begins with. */
    String clock() {
        return clock;
    }

    /** Answered within one month, with a clock that stops while an answer is awaited. */
    public boolean isRight() {
        return clock.equals("data.right");
    }
}
