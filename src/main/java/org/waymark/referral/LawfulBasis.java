package org.waymark.referral;

import java.time.LocalDate;
import org.waymark.people.AgencyKind;

/**
 * On what an agency bases the sharing, kept with each referral in the history (domain.md E.4).
 * Consent is never it: agreeing to a service is something else.
 */
public record LawfulBasis(String words) {
    /** Safeguarding became a recognised legitimate interest on this day. */
    private static final LocalDate RECOGNISED = LocalDate.of(2026, 2, 5);

    private static final String SPECIAL_CATEGORY =
            "; for sensitive information the safeguarding of children"
                    + " (article 9(2)(g); Data Protection Act 2018 Schedule 1 paragraph 18)";

    public static LawfulBasis of(AgencyKind kind, LocalDate on) {
        return new LawfulBasis(
                switch (kind) {
                            case CHILDRENS_SOCIAL_CARE,
                                    POLICE,
                                    HEALTH,
                                    SCHOOL,
                                    EDUCATION_SERVICE,
                                    YOUTH_JUSTICE,
                                    ADULT_SERVICES,
                                    PROBATION,
                                    PARTNERSHIP ->
                                    "Public task (UK GDPR article 6(1)(e))";
                            case VOLUNTARY, HOUSING, OTHER ->
                                    on.isBefore(RECOGNISED)
                                            ? "Legitimate interests (UK GDPR article 6(1)(f))"
                                            : "Recognised legitimate interest: safeguarding (UK GDPR article 6(1)(ea))";
                        }
                        + SPECIAL_CATEGORY);
    }
}
