package org.waymark.identification;

/** When an indicator was seen. */
public enum Period {
    CURRENT("Now"),
    PAST_SIX_MONTHS("In the past six months"),
    EARLIER("Earlier");

    private final String words;

    Period(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
