package org.waymark.sharing;

/** What allows it for sensitive information, of health or of sex life (domain.md E.4). */
public enum SpecialCondition {
    NONE("There is no sensitive information in it"),
    SAFEGUARDING(
            "Safeguarding of children (article 9(2)(g); Data Protection Act 2018 Schedule 1"
                    + " paragraph 18)"),
    SOCIAL_CARE("Health or social care (article 9(2)(h); Schedule 1 paragraph 2)"),
    SCHEDULE_8("Police purposes (Data Protection Act 2018 Schedule 8)");

    private final String words;

    SpecialCondition(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
