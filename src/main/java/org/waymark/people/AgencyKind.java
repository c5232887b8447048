package org.waymark.people;

/** The kinds of agency of domain.md H.2, statutory and voluntary alike. */
public enum AgencyKind {
    CHILDRENS_SOCIAL_CARE("Children's social care"),
    POLICE("Police"),
    HEALTH("Health"),
    SCHOOL("School or college"),
    EDUCATION_SERVICE("Education service"),
    VOLUNTARY("Voluntary or community organisation"),
    HOUSING("Housing"),
    YOUTH_JUSTICE("Youth justice"),
    ADULT_SERVICES("Adult services"),
    PROBATION("Probation"),
    PARTNERSHIP("Safeguarding partnership"),
    OTHER("Other");

    private final String words;

    AgencyKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
