package org.waymark.referral;

/** Where a referral is delivered. */
public enum Destination {
    CHILDRENS_SOCIAL_CARE("Children's social care", "children's social care"),
    POLICE("Police", "the police"),
    DUTY_TEAM("Emergency duty team", "the emergency duty team");

    private final String words;
    private final String inSentence;

    Destination(String words, String inSentence) {
        this.words = words;
        this.inSentence = inSentence;
    }

    public String words() {
        return words;
    }

    /** As it stands within a sentence. */
    public String inSentence() {
        return inSentence;
    }
}
