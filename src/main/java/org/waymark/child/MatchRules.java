package org.waymark.child;

import org.waymark.web.Rule;

/** When a described child cannot be said to be a known one. */
public enum MatchRules implements Rule {
    MATCH_NEEDS_CHILD("Choose the child that this one is", "ADR 0002"),
    MATCH_NEEDS_REASON("Enter why you are sure that this is the same child", "ADR 0002"),
    UNDO_NEEDS_REASON("Enter why this is not the same child", "ADR 0002"),
    SAME_CHILD("Choose another child: this is the same file", "ADR 0002"),
    ALREADY_MATCHED("Somebody has already matched this description", "ADR 0002", true),
    CHAIN(
            "One of the two is matched to another file: match to that file, or undo that match first",
            "ADR 0002"),
    SEALED("A sealed file cannot be matched. Its guardian has been told of the concern", "H.3"),
    CONFLICT(
            "Somebody who holds one of the two files has a conflict of interest with the other child. Speak to your manager",
            "safety rule 5"),
    NOT_MATCHED("There is no match to undo: somebody may have undone it", "ADR 0002", true);

    private final String words;
    private final String source;
    private final boolean conflict;

    MatchRules(String words, String source) {
        this(words, source, false);
    }

    MatchRules(String words, String source, boolean conflict) {
        this.words = words;
        this.source = source;
        this.conflict = conflict;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public boolean isConflict() {
        return conflict;
    }
}
