package org.waymark.child;

import org.jspecify.annotations.Nullable;

/**
 * A child as somebody described them: anything may be unknown, but something must be said. The
 * front door decides later whether it is a child already known (safety rule 4).
 *
 * @param ethnicity a code of {@link Ethnicity}
 * @param addressKeptBack nobody may be told the address, such as that of a refuge (domain.md H.3)
 */
public record ChildDescription(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String knownAs,
        @Nullable String description,
        Birth birth,
        @Nullable Sex sex,
        @Nullable String ethnicity,
        @Nullable String school,
        @Nullable String address,
        boolean addressKeptBack) {
    public ChildDescription(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String knownAs,
            @Nullable String description,
            Birth birth,
            @Nullable Sex sex,
            @Nullable String ethnicity,
            @Nullable String school,
            @Nullable String address) {
        this(
                givenName,
                familyName,
                knownAs,
                description,
                birth,
                sex,
                ethnicity,
                school,
                address,
                false);
    }

    public ChildDescription {
        givenName = blankToNull(givenName);
        familyName = blankToNull(familyName);
        knownAs = blankToNull(knownAs);
        description = blankToNull(description);
        school = blankToNull(school);
        address = blankToNull(address);
    }

    /** Whether it says who: a name, a name they go by, or what they look like. */
    public boolean saysWho() {
        return givenName != null || familyName != null || knownAs != null || description != null;
    }

    private static @Nullable String blankToNull(@Nullable String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }
}
