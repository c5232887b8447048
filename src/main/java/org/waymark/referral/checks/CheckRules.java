package org.waymark.referral.checks;

import org.waymark.web.Rule;

/** What asking, answering and chasing a check asks for. */
public enum CheckRules implements Rule {
    CHECK_NEEDS_WHOM("Choose whom you ask"),
    CHECK_NEEDS_PURPOSE("Choose what you need the answer for"),
    CHECK_NEEDS_ABOUT("Enter who the child is, as far as they need it to answer"),
    CHECK_NEEDS_QUESTION("Enter what you want to know"),
    CHECK_ASK_SOMEBODY_ELSE("They cannot be asked about this child. Choose somebody else"),
    CHECK_OF_SEALED_BY_GUARDIAN(
            "This file is sealed: only its guardian decides who is asked, and only people named on it can be asked here"),
    CHECK_NEEDS_AGENCY("Enter which agency or service you telephoned"),
    CHECK_NEEDS_PERSON("Enter with whom you spoke"),
    CHECK_NEEDS_OUTCOME("Choose what the answer is"),
    CHECK_NEEDS_ANSWER("Enter what is known, or why you cannot answer"),
    CHECK_ANSWERED_MEANWHILE("Somebody else has answered this meanwhile", true),
    CHECK_WITHDRAWN("This is no longer asked: the answer is not needed any more", true),
    CHECK_NEEDS_REACHED("Choose what came of the call"),
    CHECK_WITHDRAWAL_NEEDS_REASON("Enter why you do not need the answer any more");

    private final String words;
    private final boolean conflict;

    CheckRules(String words) {
        this(words, false);
    }

    CheckRules(String words, boolean conflict) {
        this.words = words;
        this.conflict = conflict;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return "guide ¶8, domain.md E.4";
    }

    @Override
    public boolean isConflict() {
        return conflict;
    }
}
