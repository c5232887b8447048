package org.waymark.child.adults;

/** Whether an adult has parental responsibility (Children Act 1989 s3). */
public enum ParentalResponsibility {
    YES("Yes"),
    NO("No"),
    NOT_KNOWN("Not known");

    private final String words;

    ParentalResponsibility(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
