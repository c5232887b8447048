package org.waymark.support;

/** What kind of plan it is; one child has one, shared by all agencies (domain.md G.2). */
public enum PlanKind {
    SUPPORT("Support plan"),
    FAMILY_HELP("Family Help plan"),
    PATHWAY("Pathway plan");

    private final String words;

    PlanKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
