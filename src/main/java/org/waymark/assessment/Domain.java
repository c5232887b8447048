package org.waymark.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The three domains of the Assessment Framework, and what is outside the family (domain.md D.1).
 */
public enum Domain {
    CHILD("The child's developmental needs"),
    PARENTING("Parenting capacity"),
    FAMILY("Family and environment"),
    OUTSIDE("Outside the family");

    private final String words;

    Domain(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** As it stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Part> parts() {
        return Arrays.stream(Part.values()).filter(p -> p.domain() == this).toList();
    }

    public static Optional<Domain> of(String slug) {
        return Arrays.stream(values()).filter(d -> d.slug().equals(slug)).findFirst();
    }
}
