package org.waymark.meetings;

/**
 * What a meeting is for. Each kind is opened by its room; panels come with theirs (domain.md C.5).
 */
public enum MeetingKind {
    STRATEGY_DISCUSSION("Strategy discussion"),
    INITIAL_CONFERENCE("Initial child protection conference"),
    REVIEW_CONFERENCE("Review child protection conference"),
    CORE_GROUP("Core group"),
    CHILD_IN_NEED_REVIEW("Child in need review"),
    PANEL("Panel"),
    OTHER("Other meeting about the child");

    private final String words;

    MeetingKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
