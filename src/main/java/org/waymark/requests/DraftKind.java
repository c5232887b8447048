package org.waymark.requests;

/** What is being written, such as "raise-concern": small letters and hyphens, at most 40. */
public record DraftKind(String value) {
    private static final String SHAPE = "[a-z][a-z-]{2,39}";

    public DraftKind {
        if (!value.matches(SHAPE)) throw new IllegalArgumentException("not a kind of draft");
    }

    @Override
    public String toString() {
        return value;
    }
}
