package org.waymark.referral;

/** Where a referral is delivered. */
public enum Destination {
    CHILDRENS_SOCIAL_CARE("Children's social care"),
    POLICE("Police"),
    DUTY_TEAM("Emergency duty team");

    private final String words;

    Destination(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
