package org.waymark.sharing;

import org.waymark.people.AgencyKind;

/** To whom something is shared: it decides what never goes there. */
public enum RecipientKind {
    POLICE("The police"),
    EDUCATION("A school or education service"),
    SOCIAL_CARE("Children's social care, also of another area"),
    HEALTH("A health organisation"),
    COURT("A court"),
    OTHER_AGENCY("Another organisation"),
    FAMILY("The child, or an adult around the child");

    private final String words;

    RecipientKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static RecipientKind of(AgencyKind kind) {
        return switch (kind) {
            case POLICE -> POLICE;
            case SCHOOL, EDUCATION_SERVICE -> EDUCATION;
            case CHILDRENS_SOCIAL_CARE -> SOCIAL_CARE;
            case HEALTH -> HEALTH;
            case VOLUNTARY, HOUSING, YOUTH_JUSTICE, ADULT_SERVICES, PROBATION, PARTNERSHIP, OTHER ->
                    OTHER_AGENCY;
        };
    }

    /**
     * Whether what stands in a compartment may go there at all: never what police intelligence
     * knows or from whom, never therapy or health to the police or education (safety rule 9), nor
     * what a designated officer holds about a worker (safety rule 5). A court's record is not
     * published (Sexual Offences (Amendment) Act 1992), so it goes to courts, police and those who
     * protect the child.
     */
    public boolean mayHave(String compartment) {
        return switch (compartment) {
            case "intelligence", "source", "lado", "therapy" -> false;
            case "health" -> this != POLICE && this != EDUCATION;
            case "court" -> this == POLICE || this == COURT || this == SOCIAL_CARE;
            case "address" -> this != FAMILY;
            default -> true;
        };
    }
}
