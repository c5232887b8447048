package org.waymark.protection;

/** Why a child can be accommodated by agreement (Children Act 1989 s20, domain.md B.6). */
public enum Ground {
    PARENT_AGREED("Somebody with parental responsibility agreed"),
    CHILD_AGREED("The child is 16 or over and agrees"),
    NOBODY_THERE("Nobody with parental responsibility is there or can be found");

    private final String words;

    Ground(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
