package org.waymark.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What an agency rests on when it shares (domain.md E.4). Consent is not among them: agreeing to a
 * service is something else.
 */
public enum LawfulBasis {
    PUBLIC_TASK("Public task (UK GDPR article 6(1)(e))"),
    LEGAL_OBLIGATION("Legal obligation (UK GDPR article 6(1)(c))"),
    VITAL_INTERESTS("Somebody's life depends on it (UK GDPR article 6(1)(d))"),
    LEGITIMATE_INTERESTS("Legitimate interests (UK GDPR article 6(1)(f))"),
    RECOGNISED_INTEREST("Recognised legitimate interest: safeguarding (UK GDPR article 6(1)(ea))"),
    LAW_ENFORCEMENT("Police purposes (Data Protection Act 2018 Part 3)");

    /** Data (Use and Access) Act 2025. */
    private static final LocalDate RECOGNISED_FROM = LocalDate.of(2026, 2, 5);

    private final String words;

    LawfulBasis(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What somebody of this kind rests on when nothing else is said. */
    public static LawfulBasis usual(AgencyKind kind, LocalDate on) {
        if (!isIndependent(kind)) return PUBLIC_TASK;
        return RECOGNISED_INTEREST.isFor(kind, on) ? RECOGNISED_INTEREST : LEGITIMATE_INTERESTS;
    }

    /** Those that somebody of this kind may rest on. */
    public static List<LawfulBasis> of(AgencyKind kind, LocalDate on) {
        return Arrays.stream(values()).filter(b -> b.isFor(kind, on)).toList();
    }

    /**
     * A public authority doing its tasks cannot rest on legitimate interests, recognised or not.
     * Somebody's life may be saved by everybody. Where an area's kind of agency may be either, it
     * chooses what it is.
     */
    public boolean isFor(AgencyKind kind, LocalDate on) {
        return switch (this) {
            case PUBLIC_TASK, LEGAL_OBLIGATION ->
                    !isIndependent(kind) || kind == AgencyKind.HOUSING;
            case VITAL_INTERESTS -> true;
            case LEGITIMATE_INTERESTS -> isIndependent(kind);
            case RECOGNISED_INTEREST -> isIndependent(kind) && !on.isBefore(RECOGNISED_FROM);
            case LAW_ENFORCEMENT -> kind == AgencyKind.POLICE;
        };
    }

    private static boolean isIndependent(AgencyKind kind) {
        return switch (kind) {
            case VOLUNTARY, OTHER, HOUSING -> true;
            case CHILDRENS_SOCIAL_CARE,
                    POLICE,
                    HEALTH,
                    SCHOOL,
                    EDUCATION_SERVICE,
                    YOUTH_JUSTICE,
                    ADULT_SERVICES,
                    PROBATION,
                    PARTNERSHIP ->
                    false;
        };
    }
}
