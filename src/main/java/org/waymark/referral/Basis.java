package org.waymark.referral;

import java.time.LocalDate;
import org.waymark.people.AgencyKind;
import org.waymark.people.LawfulBasis;

/** On what an agency bases the sharing, kept with each referral in the history (domain.md E.4). */
public record Basis(String words) {
    private static final String SPECIAL_CATEGORY =
            "; for sensitive information the safeguarding of children"
                    + " (article 9(2)(g); Data Protection Act 2018 Schedule 1 paragraph 18)";

    public static Basis of(AgencyKind kind, LocalDate on) {
        return new Basis(LawfulBasis.usual(kind, on).words() + SPECIAL_CATEGORY);
    }
}
