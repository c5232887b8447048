package org.waymark.access.conflicts;

import org.waymark.web.Rule;

/** What declaring and reviewing a conflict of interest asks for. */
public enum ConflictRules implements Rule {
    CONFLICT_NEEDS_RELATION("Choose who the child is to you, or to the person whom it is about"),
    CONFLICT_NEEDS_WHO("Enter the child's family name, or the reference of the file"),
    CONFLICT_REFERENCE_SHAPE("A reference looks like WM-2026-004217"),
    CONFLICT_BIRTH_IN_THE_PAST("The date of birth must be a real date in the past"),
    CONFLICT_NEEDS_PERSON("Choose whom it is about: yourself or somebody of your agency"),
    CONFLICT_REVIEW_NEEDS_WORDS("Enter what you found"),
    CONFLICT_REVIEW_NEEDS_OUTCOME("Choose whether it still holds"),
    CONFLICT_REVIEWED_MEANWHILE("Somebody else has reviewed this meanwhile", true),
    FLAG_NEEDS_WORDS("Enter what you found"),
    FLAG_DONE_MEANWHILE("Somebody else has looked into this meanwhile", true);

    private final String words;
    private final boolean conflict;

    ConflictRules(String words) {
        this(words, false);
    }

    ConflictRules(String words, boolean conflict) {
        this.words = words;
        this.conflict = conflict;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return "domain.md H.2";
    }

    @Override
    public boolean isConflict() {
        return conflict;
    }
}
