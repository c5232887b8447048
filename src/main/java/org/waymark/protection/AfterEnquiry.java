package org.waymark.protection;

/** What follows a section 47 enquiry (Standard Safeguarding Dataset; domain.md D.8). */
public enum AfterEnquiry {
    CONFERENCE("Initial child protection conference"),
    LEGAL_ACTION("Legal action"),
    SERVICES("Services under section 17"),
    SHORT_BREAK("Short-break care under section 17"),
    ASSESSMENT_GOES_ON("The assessment goes on"),
    OTHER_AGENCY("Another agency keeps watch and says so if anything changes"),
    KEPT_ON_RECORD("Kept on record, with what would change this"),
    OTHER("Something else");

    private final String words;

    AfterEnquiry(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
