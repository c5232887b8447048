package org.waymark.assessment;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** For whom a copy is made. What they may not see is not in it, and the copy says so. */
public enum Audience {
    SOCIAL_CARE("Children's social care", ""),
    PARTNERS(
            "Another agency, such as the police or a school",
            "health, what health wrote, consent, and the child's own words"),
    FAMILY(
            "The child's family",
            "what other agencies wrote, consent, what is outside the family, the child's own words, and the judgement of exploitation");

    private final String words;
    private final String without;

    Audience(String words, String without) {
        this.words = words;
        this.without = without;
    }

    public String words() {
        return words;
    }

    /** What is not in it, in a sentence. */
    public String leftOut() {
        return without.isEmpty()
                ? "All that whoever made it may see."
                : "Left out of this copy: " + without + ".";
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Sexual and other health never reaches police or education by this way (safety rule 9). */
    boolean sees(Part part) {
        return switch (this) {
            case SOCIAL_CARE -> true;
            case PARTNERS -> part != Part.HEALTH;
            case FAMILY -> part.domain() != Domain.OUTSIDE;
        };
    }

    boolean sees(AssessmentView.Contribution c) {
        return switch (this) {
            case SOCIAL_CARE -> true;
            case PARTNERS -> !c.health();
            case FAMILY -> false;
        };
    }

    boolean seesChildsWords() {
        return this == SOCIAL_CARE;
    }

    boolean seesConsent() {
        return this == SOCIAL_CARE;
    }

    public static Optional<Audience> of(String slug) {
        return Stream.of(values()).filter(a -> a.slug().equals(slug)).findFirst();
    }
}
