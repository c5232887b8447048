package org.waymark.casefile;

/** What people call a file by: WM-2026-004217. Encodes nothing about the child. */
public record CaseReference(String value) {
    private static final String SHAPE = "WM-[0-9]{4}-[0-9]{6,9}";

    public CaseReference {
        if (!isReference(value)) throw new IllegalArgumentException("not a file reference");
    }

    public static boolean isReference(String value) {
        return value.matches(SHAPE);
    }

    @Override
    public String toString() {
        return value;
    }
}
