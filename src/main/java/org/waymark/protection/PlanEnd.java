package org.waymark.protection;

/** How a child protection plan ends: by a review conference, or by one of the census's reasons. */
public enum PlanEnd {
    REVIEW_CONFERENCE("A review conference decided it"),
    OTHER_AREA("The child moved, and another area’s conference took over"),
    EIGHTEEN("The young person turned 18"),
    DIED("The child died");

    private final String words;

    PlanEnd(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
