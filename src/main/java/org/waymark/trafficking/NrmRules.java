package org.waymark.trafficking;

import org.waymark.web.Rule;

/** What a referral of a trafficked child needs, by name. None of them holds up protection. */
public enum NrmRules implements Rule {
    NRM_NEEDS_INDICATOR("Select at least one thing that was considered", "domain.md C.8"),
    NRM_NEEDS_WORDS("Enter what was seen or said, without naming who told you", "domain.md C.8"),
    NRM_NEEDS_SAFETY(
            "Enter what keeps the child safe now. Safeguard first: do not wait for this referral",
            "domain.md C.8"),
    NRM_NEEDS_DAY("Enter the day, not in the future", "domain.md C.8"),
    NRM_NEEDS_REFERENCE(
            "Enter the reference that the national form gave", "Modern Slavery Act 2015 s52"),
    NRM_NEEDS_STRATEGY(
            "Select whether a strategy discussion agreed who submits it", "domain.md C.8"),
    NRM_NEEDS_TOLD("Select whether the child was told", "guide ¶11"),
    NRM_ADULT_MUST_AGREE(
            "This person is 18 or over now: an adult must agree to the referral", "domain.md C.8"),
    NRM_DEVOLVED_TOO_LATE(
            "A local panel decides only for a child who is more than 100 days from 18",
            "domain.md C.8"),
    NRM_NEEDS_CHAIR("Enter who chairs the local panel", "domain.md C.8"),
    NRM_CHAIR_NOT_INDEPENDENT(
            "The chair of the local panel must be independent of the case", "domain.md C.8"),
    NRM_ALREADY_SUBMITTED("It is submitted already", "domain.md C.8", true),
    STEP_NEEDS_KIND("Select what happened", "domain.md C.8"),
    STEP_NEEDS_OUTCOME("Select positive or negative", "domain.md C.8"),
    STEP_NEEDS_WORDS("Enter the reason", "domain.md C.8"),
    STEP_NEEDS_DAY(
            "Enter the day, not in the future and not before it was submitted", "domain.md C.8"),
    STEP_NOT_NOW("That cannot follow where this referral stands", "domain.md C.8"),
    GUARDIAN_NEEDS_COVERED("Select whether this area is covered", "domain.md C.8"),
    GUARDIAN_NOT_HERE(
            "Where the area is not covered nobody can be referred: call the advice line instead",
            "domain.md C.8"),
    GUARDIAN_NEEDS_REFERRAL(
            "A guardian is allocated after a referral: enter its day first", "domain.md C.8"),
    GUARDIAN_NEEDS_KIND("Select what kind of guardian was allocated", "domain.md C.8"),
    GUARDIAN_DAY("Enter days in their order and not in the future", "domain.md C.8"),
    DAY_UNREADABLE("Enter a real day, such as 4 12 2026", "domain.md C.8"),
    CHANGED_MEANWHILE(
            "Somebody else changed this while you were working on it. Read what is there now",
            "architecture.md",
            true);

    private final String words;
    private final String source;
    private final boolean conflict;

    NrmRules(String words, String source) {
        this(words, source, false);
    }

    NrmRules(String words, String source, boolean conflict) {
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
