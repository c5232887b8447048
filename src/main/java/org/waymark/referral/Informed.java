package org.waymark.referral;

/**
 * Whether the child, or the parents, know that their information is shared: told where safe (golden
 * rule 2, domain.md E.4). No answer delays a referral.
 */
public enum Informed {
    YES("Yes"),
    NOT_YET("Not yet"),
    NOT_SAFE("No, because it would not be safe");

    private final String words;

    Informed(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
