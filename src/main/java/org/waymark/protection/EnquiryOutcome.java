package org.waymark.protection;

/** What a section 47 enquiry found (Working Together; domain.md A.2). */
public enum EnquiryOutcome {
    NOT_SUBSTANTIATED("The concerns were not confirmed"),
    NO_CONTINUING_RISK(
            "The concerns were confirmed; the child is no longer at risk of significant harm"),
    CONTINUING_RISK("The concerns were confirmed; the child is still at risk of significant harm");

    private final String words;

    EnquiryOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
