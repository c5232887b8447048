package org.waymark.child.adults;

import org.waymark.web.Rule;

/** Adults around the child. */
public enum AdultRules implements Rule {
    ADULT_NEEDS_NAME("Enter the adult's name, or what the child calls them"),
    ADULT_NEEDS_RELATIONSHIP("Enter who they are to the child, such as aunt"),
    SAFE_TO_TELL_NEEDS_ANSWER("Choose whether they are safe to tell"),
    SAFE_TO_TELL_NEEDS_REASON("Enter what that rests on"),
    ADULT_CHANGED("Somebody has changed this since you opened it. Look at it again") {
        @Override
        public boolean isConflict() {
            return true;
        }
    };

    private final String words;

    AdultRules(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return "safety rule 7";
    }
}
