package org.waymark.protection;

/** Who must learn that a child is being kept safe. */
public enum Whom {
    CHILD("The child"),
    PARENTS("The parents, or whoever has parental responsibility"),
    SOMEBODY_ELSE("Somebody else");

    private final String words;

    Whom(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
