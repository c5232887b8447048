package org.waymark.people;

/**
 * The roles of domain.md H.2. What each may see is the table role_compartment; what each may do is
 * a typed proof.
 */
public enum Role {
    FRONTLINE("Frontline practitioner"),
    DESIGNATED_LEAD("Designated lead"),
    FRONT_DOOR_SOCIAL_WORKER("Front-door social worker"),
    SOCIAL_WORKER("Social worker"),
    TEAM_MANAGER("Team manager"),
    CONFERENCE_CHAIR("Conference chair"),
    POLICE_CHILD_PROTECTION("Police child protection"),
    POLICE_INTELLIGENCE("Police intelligence"),
    HEALTH("Health practitioner"),
    EDUCATION_LEAD("Education lead"),
    SUPPORT_PROVIDER("Support provider"),
    ISVA("Independent sexual violence adviser"),
    THERAPIST("Therapist"),
    RETURN_INTERVIEWER("Return-interview worker"),
    PANEL_COORDINATOR("Panel coordinator"),
    ADULT_SERVICES("Adult services"),
    LADO("Designated officer (LADO)"),
    DATA_PROTECTION_OFFICER("Data-protection officer"),
    AUDITOR("Auditor or inspector"),
    ADMINISTRATOR("System administrator"),
    /** The area's own jobs: sees only the records it was granted, never signs in. */
    SERVICE("Waymark (automatic)");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * Whose work the picture around children is: people, places and links (domain.md H.2, H.3). The
     * database's works_with_network() says the same.
     */
    public boolean worksWithNetwork() {
        return switch (this) {
            case POLICE_CHILD_PROTECTION,
                    POLICE_INTELLIGENCE,
                    SOCIAL_WORKER,
                    FRONT_DOOR_SOCIAL_WORKER,
                    TEAM_MANAGER,
                    CONFERENCE_CHAIR,
                    PANEL_COORDINATOR ->
                    true;
            default -> false;
        };
    }
}
