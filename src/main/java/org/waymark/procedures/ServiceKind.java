package org.waymark.procedures;

/** The kinds of service of domain.md G.1: the guide's (¶13–15) and those of practice. */
public enum ServiceKind {
    KEYWORK("Specialist exploitation worker"),
    THERAPY("Therapy or counselling", true),
    CAMHS("Mental health"),
    SARC("Sexual assault referral centre", true),
    SEXUAL_HEALTH("Sexual health", true),
    PHYSICAL_HEALTH("Physical health"),
    SUBSTANCE("Drugs and alcohol"),
    EDUCATION("Education"),
    HOUSING_PLACEMENT("Housing or placement"),
    ISVA("Independent sexual violence adviser"),
    ADVOCACY("Advocate"),
    FAMILY("Support for the family"),
    LEGAL("Legal and immigration"),
    MISSING("Return interviews and prevention"),
    ONLINE_SAFETY("Safety online"),
    COMMUNITY("Youth work and community"),
    ADULT("Adult services");

    private final String words;
    private final boolean closed;

    ServiceKind(String words) {
        this(words, false);
    }

    ServiceKind(String words, boolean closed) {
        this.words = words;
        this.closed = closed;
    }

    public String words() {
        return words;
    }

    /**
     * Never for everybody who works with a plan, the police and education first (safety rule 9).
     */
    public boolean isClosed() {
        return closed;
    }
}
