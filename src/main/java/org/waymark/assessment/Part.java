package org.waymark.assessment;

import static org.waymark.assessment.Domain.CHILD;
import static org.waymark.assessment.Domain.FAMILY;
import static org.waymark.assessment.Domain.OUTSIDE;
import static org.waymark.assessment.Domain.PARENTING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The twenty dimensions (domain.md D.1) and the four places outside the family. */
public enum Part {
    HEALTH(
            CHILD,
            "Health",
            "Growth, care, sleep, injuries, sexual health as far as the child wants it written here"),
    EDUCATION(CHILD, "Education", "Attendance, learning, what changed and since when"),
    EMOTIONS_AND_BEHAVIOUR(
            CHILD,
            "Emotional and behavioural development",
            "Mood, fear, self-harm, how the child copes"),
    IDENTITY(
            CHILD,
            "Identity",
            "How the child sees themselves; origin, faith, disability, sexuality"),
    RELATIONSHIPS(
            CHILD,
            "Family and social relationships",
            "Whom the child is close to, and whom they trust"),
    SOCIAL_PRESENTATION(
            CHILD, "Social presentation", "How others see the child, and whether that is fair"),
    SELF_CARE(CHILD, "Self-care skills", "What the child can do for themselves, and need not yet"),
    BASIC_CARE(PARENTING, "Basic care", "Food, warmth, clothing, appointments"),
    ENSURING_SAFETY(
            PARENTING,
            "Ensuring safety",
            "What parents know of the danger and already do about it"),
    EMOTIONAL_WARMTH(
            PARENTING,
            "Emotional warmth",
            "Whether the child feels wanted and can come home with anything"),
    STIMULATION(
            PARENTING, "Stimulation", "Interest in school, friends, what the child likes to do"),
    GUIDANCE_AND_BOUNDARIES(
            PARENTING,
            "Guidance and boundaries",
            "What is agreed at home, online and about coming home"),
    STABILITY(PARENTING, "Stability", "Who is there for the child, and whether that lasts"),
    FAMILY_HISTORY(
            FAMILY,
            "Family history and functioning",
            "What the family has been through and how it works now"),
    WIDER_FAMILY(FAMILY, "Wider family", "Who else can help, and whose account has to be checked"),
    HOUSING(FAMILY, "Housing", "Whether home is safe, settled and big enough"),
    EMPLOYMENT(FAMILY, "Employment", "Work, its hours, and who is at home when"),
    INCOME(FAMILY, "Income", "Money, debt, and what the child goes without"),
    SOCIAL_INTEGRATION(
            FAMILY,
            "The family's social integration",
            "Neighbours, faith, language, isolation or harassment"),
    COMMUNITY_RESOURCES(FAMILY, "Community resources", "Clubs, services and people near by"),
    PEERS(OUTSIDE, "Friends and peers", "Who is with whom; friends who may need help themselves"),
    SCHOOL_OR_COLLEGE(OUTSIDE, "School or college as a place", "What happens there and on the way"),
    NEIGHBOURHOOD(OUTSIDE, "Neighbourhood and places", "Places of concern, transport, vehicles"),
    ONLINE(OUTSIDE, "Online", "Accounts, devices, contacts whom the child knows online only");

    private final Domain domain;
    private final String words;
    private final String hint;

    Part(Domain domain, String words, String hint) {
        this.domain = domain;
        this.words = words;
        this.hint = hint;
    }

    public Domain domain() {
        return domain;
    }

    public String words() {
        return words;
    }

    public String hint() {
        return hint;
    }

    /** As it stands in an address, and in the name of its draft. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String draft() {
        return "assessment-" + slug();
    }

    /** The next one, for whoever writes one after the other; null after the last. */
    public @Nullable Part next() {
        return java.util.Arrays.stream(values())
                .filter(part -> part.compareTo(this) > 0)
                .findFirst()
                .orElse(null);
    }

    public static Optional<Part> of(String slug) {
        return Arrays.stream(values()).filter(p -> p.slug().equals(slug)).findFirst();
    }
}
