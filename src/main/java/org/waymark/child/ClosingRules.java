package org.waymark.child;

import org.waymark.web.Rule;

/** Restricting and sealing a file. */
public enum ClosingRules implements Rule {
    CLOSING_NEEDS_LEVEL("Choose whether to restrict or to seal the file"),
    CLOSING_NEEDS_GUARDIAN("Choose who answers for the file"),
    GUARDIAN_IS_MANAGER("The person who answers for the file must be a team manager"),
    NAMED_UNKNOWN("Enter e-mail addresses of people who work in this area, one a line"),
    NAMED_KEPT_AWAY("One of the people named has a conflict of interest with this child"),
    CLOSING_NEEDS_REASON("Enter why the file is closed to teams"),
    SEALED_STAYS_SEALED("A sealed file can be opened again by two people together only"),
    FILE_CHANGED("Somebody has changed this file since you opened it. Look at it again") {
        @Override
        public boolean isConflict() {
            return true;
        }
    },
    OWNER_NEEDS_WORDS("Enter what you need to know, or why");

    private final String words;

    ClosingRules(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return "domain.md H.3";
    }
}
