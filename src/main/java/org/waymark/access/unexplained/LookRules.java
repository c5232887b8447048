package org.waymark.access.unexplained;

import org.waymark.web.Rule;

/** What asking about a look, answering and deciding on it ask for. */
public enum LookRules implements Rule {
    LOOK_NEEDS_QUESTION("Enter what you ask them"),
    LOOK_NEEDS_ANSWER("Enter why you looked at this file"),
    LOOK_NEEDS_REASON("Choose what explains it"),
    LOOK_NEEDS_WORDS("Enter how you know"),
    LOOK_NEEDS_CONCERN("Enter what worries you about it"),
    LOOK_GOOD_UNTIL("Enter a day from today to a year from now, or leave it empty"),
    LOOK_OF_SEALED_FILE(
            "This file is sealed: speak with them yourself, and record what you found below"),
    LOOK_ONE_S_OWN("Somebody else decides about your own looks"),
    LOOK_NOT_ASKED("Only whoever is asked answers, once"),
    LOOK_CHANGED_MEANWHILE("Somebody has worked on this meanwhile: look at it again", true);

    private final String words;
    private final boolean conflict;

    LookRules(String words) {
        this(words, false);
    }

    LookRules(String words, boolean conflict) {
        this.words = words;
        this.conflict = conflict;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return "domain.md H.5, safety rule 11";
    }

    @Override
    public boolean isConflict() {
        return conflict;
    }
}
