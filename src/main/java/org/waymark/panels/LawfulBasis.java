package org.waymark.panels;

import java.util.EnumSet;
import java.util.Set;
import org.waymark.people.AgencyKind;

/**
 * On what basis an agency shares (domain.md E.4). Consent is none of them: it is not the basis of
 * safeguarding.
 */
public enum LawfulBasis {
    PUBLIC_TASK("Public task: UK GDPR article 6(1)(e), and safeguarding (Schedule 1 paragraph 18)"),
    LEGAL_OBLIGATION("Legal obligation: UK GDPR article 6(1)(c)"),
    VITAL_INTERESTS("Vital interests: UK GDPR article 6(1)(d)"),
    LEGITIMATE_INTERESTS("Legitimate interests: UK GDPR article 6(1)(f)"),
    RECOGNISED_INTERESTS("Recognised legitimate interests, safeguarding: UK GDPR article 6(1)(ea)"),
    LAW_ENFORCEMENT("Law enforcement by the police: Data Protection Act 2018 Part 3");

    private static final Set<AgencyKind> NOT_PUBLIC =
            EnumSet.of(AgencyKind.VOLUNTARY, AgencyKind.HOUSING, AgencyKind.OTHER);

    private final String words;

    LawfulBasis(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Legitimate interests are not for public authorities doing their tasks. */
    public boolean isFor(AgencyKind kind) {
        return switch (this) {
            case LEGITIMATE_INTERESTS, RECOGNISED_INTERESTS -> NOT_PUBLIC.contains(kind);
            case PUBLIC_TASK -> !NOT_PUBLIC.contains(kind);
            case LAW_ENFORCEMENT -> kind == AgencyKind.POLICE;
            case LEGAL_OBLIGATION, VITAL_INTERESTS -> true;
        };
    }

    public static java.util.List<LawfulBasis> of(AgencyKind kind) {
        return java.util.Arrays.stream(values()).filter(b -> b.isFor(kind)).toList();
    }
}
