package org.waymark.child;

import org.waymark.web.Rule;

/** A judgement of exploitation is a person's, with a reason (domain.md C.2). */
public enum JudgementRules implements Rule {
    JUDGEMENT_NEEDS_LEVEL("Select a level"),
    JUDGEMENT_NEEDS_RATIONALE("Enter why you judge it so"),
    JUDGEMENT_NEEDS_DISABILITY("Select whether the child has a learning disability"),
    LOWEST_LEVEL_NEEDS_WORDS(
            "The lowest level is not used for a child who is, or may be, under 13 or who has a learning disability: choose another,"
                    + " or enter why it is right"),
    JUDGEMENT_NEEDS_REVIEW("Enter the date on which it is looked at again"),
    JUDGEMENT_REVIEW_IN_THE_PAST("The date must be in the future"),
    JUDGEMENT_REVIEW_TOO_LATE("This level is looked at again sooner: enter an earlier date"),
    COUNTERSIGN_NEEDS_ANSWER("Select whether you agree"),
    COUNTERSIGN_NEEDS_WORDS("Enter why you do not agree"),
    COUNTERSIGNED_BY_ANOTHER("Another manager must countersign your own judgement"),
    JUDGEMENT_CHANGED("Someone else has already countersigned this") {
        @Override
        public boolean isConflict() {
            return true;
        }
    };

    private final String words;

    JudgementRules(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return "domain.md C.2; guide ¶6 and 9";
    }
}
