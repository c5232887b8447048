package org.waymark.child.leaving;

/** What allows sharing a child's file with another authority. */
public enum TransferBasis {
    STATUTORY_DUTY("Their duty towards children in their area (Children Act 1989 s17 and s47)"),
    CONSENT("The child and parents agree"),
    VITAL_INTERESTS("Somebody's life or safety depends on it"),
    COURT_ORDER("A court order");

    private final String words;

    TransferBasis(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
