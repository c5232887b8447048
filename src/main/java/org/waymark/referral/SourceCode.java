package org.waymark.referral;

import org.waymark.people.AgencyKind;

/** The source of a referral as the children in need census has it (domain.md D.4). */
final class SourceCode {
    private SourceCode() {}

    static String of(AgencyKind kind) {
        return switch (kind) {
            case SCHOOL -> "2A";
            case EDUCATION_SERVICE -> "2B";
            case HEALTH -> "3D";
            case HOUSING -> "4";
            case ADULT_SERVICES -> "5A";
            case CHILDRENS_SOCIAL_CARE -> "5B";
            case POLICE -> "6";
            case PROBATION, YOUTH_JUSTICE -> "7";
            case VOLUNTARY, PARTNERSHIP, OTHER -> "8";
        };
    }
}
