package org.waymark.child;

import org.waymark.web.Rule;

/** A warning is a decision about a person: reasoned, dated, reviewed (product.md "The file"). */
public enum WarningRules implements Rule {
    WARNING_NEEDS_WORDS("Enter what people who open this file must know"),
    WARNING_TOO_LONG("Write the warning in 200 characters or fewer"),
    WARNING_NEEDS_REASON("Enter what the warning rests on"),
    WARNING_NEEDS_REVIEW("Enter the date on which it is reviewed"),
    REVIEW_IN_THE_PAST("The review date must be in the future"),
    REVIEW_TOO_LATE("The review date must be within a year"),
    WARNING_NEEDS_TOLD("Choose whether the child or family were told of it"),
    NOT_TOLD_NEEDS_REASON("Enter why they were not told"),
    END_NEEDS_REASON("Enter why the warning is no longer needed"),
    WARNING_CHANGED("Somebody has already changed or ended this warning") {
        @Override
        public boolean isConflict() {
            return true;
        }
    };

    private final String words;

    WarningRules(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return "area procedures; fairness to the person (UK GDPR Article 5)";
    }
}
